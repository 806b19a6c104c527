import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "getstream-secret",
  title: "Stream (GetStream) API secret",
  labels: ["getstream", "stream_api", "stream_secret", "stream_chat"],
  says: "secret",
  value: "[a-z0-9]{64}",
  examples: {
    hides: [
      sample("STREAM_API_SECRET=", "kl8xprz35m9jlgbdoztczhobn5rf1rrkhcy3jrfwwsskc4ylmv5oxcwr9blw8l4n"),
      sample('"getstream api secret": "', "ppa8n4uccbs5r36hzdw7qlsyhflpqrvgec9l3qq248v2hsbafolvpmfxm1l9whdb", '"'),
    ],
    keeps: ["STREAM_API_SECRET=$HARBOR_KEY", "STREAM_API_SECRET=<your getstream key>"],
  },
});
