import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "artifactory-token",
  title: "Artifactory API key or reference token",
  // A reference token is `reftkn:0…` in base64.
  forms: [
    { prefixes: ["AKCp"], alphabet: "base62", length: 69 },
    { prefixes: ["cmVmdGtuOjA"], alphabet: "base64", length: 53 },
  ],
  examples: {
    hides: [
      sample("AKCp", "NYR1nKHumNNU4E7kqeL7NEDgQMgfM9iWcJ", "EpFDnyrLEwskkNjSkny5waV7RIzDO3NWSYQ"),
      sample("X-JFrog-Art-Api: AKCp8", "PvCwNuw5HVheEz8z6IrSp42G7UQOvlYQZr", "TVlnndYDsySmZHz94uLUim7YSjvhbpOBZy"),
      sample("jf c add --access-token cmVmdGtuOjA", "F3hE96egHnC99CfVIaYzmD3eMn", "AIMbCc2ZApsS2MoVIYylckVFiGq"),
    ],
    keeps: ["AKCp", "AKCpexample", "cmVmdGtuOjA"],
  },
});
