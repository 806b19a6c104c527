import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "supabase-key",
  title: "Supabase secret key or personal access token",
  // A publishable key is meant for browsers and stays.
  forms: [
    { prefixes: ["sb_secret_"], alphabet: "base64url", length: 31 },
    { prefixes: ["sbp_", "sbp_oauth_", "sbp_v0_"], alphabet: "hex", length: 40 },
  ],
  examples: {
    hides: [
      sample("sb_secret_", "LbqID3ss099", "Qzi44Ee6heo", "_", "SaYw_Is9"),
      sample("SUPABASE_ACCESS_TOKEN=sbp_", "b6d3b4b94721d597a66d", "5e37b5fff42428fca662"),
    ],
    keeps: [
      "sb_secret_",
      sample("sb_publishable_", "KPLXKfvnX1X", "XE8zNf5UT-E", "_", "aBccyfXn"),
      "sbp_0000000000000000000000000000000000000000",
    ],
  },
});
