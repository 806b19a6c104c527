import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "tiktok-token",
  title: "TikTok access or refresh token",
  forms: [
    {
      prefixes: ["act.", "rft."],
      alphabet: "base62",
      length: [48, 80],
      tail: String.raw`(?:![0-9]{1,6}\.[a-z0-9]{1,4})?`,
    },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("act.", "EgfvfjGKDz6ls7VV4MdPVjaxDeBEQdJS33QUvJCdomqEHZJtFizFen8E5FE3"),
      sample("TIKTOK_ACCESS_TOKEN=rft.", "4HDBn0kPeQxyBLuVTCHdlxfCwJIIqKWnAEo2mejkQL1iajX1YpbUyzYifSuj"),
    ],
    keeps: ["act.", "act.conditions", "react.component"],
  },
});
