import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "retaindb-key",
  title: "RetainDB API key",
  forms: [{ prefixes: ["retaindb_"], alphabet: "base62", length: [20, Infinity] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("retaindb_", "KmQ8LOewN0hwVdS5ru4WPH3ttDx53J7c"),
      sample("RETAINDB_API_KEY=retaindb_", "vg578LIvVidIMEAy7QhBOhRkz53AZnne"),
    ],
    keeps: ["retaindb_", "retaindb_queue.db", "retaindb_profile"],
  },
});
