import { hasBase62Checksum } from "../checksums.ts";
import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "netbird-token",
  title: "NetBird personal access token",
  forms: [{ prefixes: ["nbp_"], alphabet: "base62", length: 36 }],
  checksum: hasBase62Checksum,
  examples: {
    hides: [
      sample("nbp_", "6ctYD7Fte7cLFVVq7a", "YjTwnz7eC2U9yJQE3F"),
      sample("NB_PAT=nbp_", "xPwv8acwERHgQrLnel", "iZFhm3cqkE07Q0Dch6"),
    ],
    keeps: ["nbp_", "nbp_settings", "nbp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
