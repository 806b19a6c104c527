import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "clojars-token",
  title: "Clojars deploy token",
  forms: [{ prefixes: ["CLOJARS_"], alphabet: "hex", length: 60 }],
  examples: {
    hides: [
      sample("CLOJARS_", "3ab0ca69592ffd630ce6c973833721", "16310a32f8f3dc7e9763d6694a95f2"),
      sample("CLOJARS_PASSWORD=CLOJARS_", "f10bc5cc7a6c8d8a92e4f189fa024a", "1b2560feed61f3ba5ccfe7025fbf6f"),
    ],
    keeps: ["CLOJARS_USERNAME=harbor", "CLOJARS_", "CLOJARS_PASSWORD=$TOKEN"],
  },
});
