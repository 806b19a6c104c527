import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "contentful-token",
  title: "Contentful management token",
  forms: [{ prefixes: ["CFPAT-"], alphabet: "base64url", length: 43 }],
  examples: {
    hides: [
      sample("CFPAT-", "beQ0ju4YGhP2kR9WQFUzi", "FvMOj5gSMUPovLAmpakQur"),
      sample("CONTENTFUL_MANAGEMENT_TOKEN=CFPAT-", "Gepsi4y3Ayj5SNxDogAU4", "sTxFOoxn6jxTKRoEQ6At4R"),
    ],
    keeps: ["CFPAT-", "CFPAT-…", "CFPAT-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
