import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "upcloud-token",
  title: "UpCloud API token",
  forms: [{ prefixes: ["ucat_"], alphabet: "upper36", length: 26 }],
  examples: {
    hides: [
      sample("ucat_", "I46VT61VUIIZZ", "N456X8RHQJMAF"),
      sample("UPCLOUD_TOKEN=ucat_", "D3WHV31IG9LD7", "I47OD4841H98R"),
    ],
    keeps: ["ucat_", "ucat_settings"],
  },
});
