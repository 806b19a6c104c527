import { passesBech32Check } from "../bech32.ts";
import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "nostr-secret-key",
  title: "Nostr secret key",
  forms: [{ prefixes: ["nsec1"], alphabet: "lower36", length: 58 }],
  checksum: passesBech32Check,
  examples: {
    hides: [
      sample("nsec1", "1m63pz5i4zi3j4d2oi5g8ku2972ocxtgey8w0t7kdm7vt4h0k3k5pz7aqd"),
      sample("NOSTR_SECRET_KEY=nsec1", "ndfrmlxrk1xlhqio3f5j23gcjo2gwxzeh2n47nr8jjws3hu9ef1lgl8o81"),
    ],
    keeps: ["nsec1", "nsec1", "nsec1…"],
  },
});
