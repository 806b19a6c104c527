import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "deno-token",
  title: "Deno Deploy personal, organization or web token",
  forms: [{ prefixes: ["ddp_", "ddo_", "ddw_"], alphabet: "base62", length: 36 }],
  examples: {
    hides: [
      sample("ddp_", "TRVzbIMMLoqunpcPR3", "9U5MoJl83abl71Npf3"),
      sample("DENO_DEPLOY_TOKEN=ddw_", "E9LsWC984WKhCXlUFD", "5eMSxiBGHoPLq4jlId"),
    ],
    keeps: ["ddp_", "ddp_settings", "ddo_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
