import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "intercom-token",
  title: "Intercom access token",
  forms: [{ prefixes: ["dG9rO"], alphabet: "base64", length: [48, 60], tail: "={0,2}" }],
  examples: {
    hides: [
      sample("dG9rO", "OImN3uzS7ovtvr6KGBdoEm2QERSwgKKDQDDQmzoz7cQGWIFKDGVe1c="),
      sample("INTERCOM_ACCESS_TOKEN=dG9rO", "R2hB9F9ZryFChz9DE6ZHPwQLo8ONzP4v606Qmr4eR00MDCFmPlmg0Z="),
    ],
    keeps: ["dG9rO", "dG9rOm5l", "dG9rZW4gb2YgdGhlIGhhcmJvciBhbmQgdGhlIG5pZ2h0IHdhdGNo"],
  },
});
