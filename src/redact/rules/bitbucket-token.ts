import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "bitbucket-token",
  title: "Bitbucket app password or data center token",
  forms: [
    { prefixes: ["ATBB"], alphabet: "base62", length: 32, tail: "(?:[A-F0-9]{8})?" },
    { prefixes: ["BBDC-"], alphabet: "base64", length: 44 },
  ],
  examples: {
    hides: [
      sample("ATBB", "jt3vbK2QL0vLKPOo", "VEL1FfT97K4OSzeE"),
      sample("git clone https://harbor:ATBB", "dmG815FqHFHF", "kviGDxvKwuRW", "8A79BBDE", "@bitbucket.test/harbor/api"),
      sample("BBDC-", "xnPNfJdPQVYNRF6nEH30s7", "N4MmOrvcQspcOI+yH4NbuT"),
    ],
    keeps: ["ATBB", "BBDC-1234", "ATBBxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
