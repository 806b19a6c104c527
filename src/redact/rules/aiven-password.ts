import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "aiven-password",
  title: "Aiven service password",
  forms: [{ prefixes: ["AVNS_"], alphabet: "base64url", length: [15, 24] }],
  examples: {
    hides: [
      sample("postgres://avnadmin:AVNS_", "I4m40S4hG", "FqF2y_RrpU", "@harbor.aiven.test:12345/ships"),
      sample("AVNS_", "qRLRa8N9X", "VZQgaIpf80"),
    ],
    keeps: ["AVNS_", "AVNS_settings", "AVNS_xxxxxxxxxxxxxxxxxxx"],
  },
});
