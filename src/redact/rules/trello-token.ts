import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "trello-token",
  title: "Trello token",
  forms: [{ prefixes: ["ATTA"], alphabet: "anyHex", length: [64, 72] }],
  examples: {
    hides: [
      sample("ATTA", "1fd430064f2e84992a7afef8a32420e5320b4c62c05ad1940477c1c2a3200f081abf6802"),
      sample("TRELLO_TOKEN=ATTA", "b14a926191642d1d2aae1140469e8a7a690fa10c4ab3f83c427f8c37fa2c6299cc4d9a6b"),
    ],
    keeps: ["ATTA", "ATTA", "ATTACHMENTS_OF_THE_HARBOR"],
  },
});
