import { passesBech32Check } from "../bech32.ts";
import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "nostr-secret-key",
  title: "Secret key of Nostr",
  forms: [{ prefixes: ["nsec1"], alphabet: "lower36", length: 58 }],
  checksum: passesBech32Check,
  examples: {
    hides: [sample("nsec1", "vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5")],
    keeps: ["npub180cvv07tjdrrgpa0j7j7tmnyl2yr6yr7l8j4s3evf6u64th6gkwsyjh6w6", "nsec1 is how they begin", "nsec1..."],
  },
});
