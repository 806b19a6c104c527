import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "ebay-cert-id",
  title: "eBay cert id or developer key",
  forms: [{ prefixes: ["PRD-", "SBX-"], alphabet: "hex", length: 12, tail: "(?:-[a-f0-9]{4}){4}" }],
  examples: {
    hides: [
      sample("PRD-", "1773f66aca74-27ce-9b90-b9b4-d942"),
      sample("EBAY_CERT_ID=SBX-", "dfeaae2a225f-a69c-4a4d-27e7-899a"),
    ],
    keeps: ["PRD-", "PRD-1234", "SBX-harbor"],
  },
});
