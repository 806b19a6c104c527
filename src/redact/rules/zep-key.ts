import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "zep-key",
  title: "Zep API key",
  forms: [
    { prefixes: ["z_1dWlkIjoi"], alphabet: "base64url", length: [40, 80], tail: String.raw`\.[A-Za-z0-9_-]{80,90}` },
  ],
  examples: {
    hides: [
      sample(
        "z_1dWlkIjoi",
        "c6YnTOaIoiBSuM3ylbNlzjQaYdb2J7QV7F8t7Cdl7ZqzpepwgEdVG.rkZgI4kzFF",
        "LaQnN8jFF2yUxhW7YRRgfrTnWIMs7n58OE752gTDtAXolFpY3Zan2QAvmFSxHFos",
        "69c53VR8IFLb",
      ),
      sample(
        "ZEP_API_KEY=z_1dWlkIjoi",
        "QFvp2ighMz4FuDz4uYMFJdD5PWpmFx83cr2tjBnkeBY1fKOSiP7DA.kpi36FoWk8",
        "J2qBBYSXIWPeMyEnRvHPVzAE9Mwxnq1kwIHgVIjtBtS3fqO0KLwtTLoQfPQF2GsX",
        "KduHufHJWUUh",
      ),
    ],
    keeps: ["z_1dWlkIjoi", "z_1dWlkIjoi…"],
  },
});
