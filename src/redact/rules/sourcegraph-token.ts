import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "sourcegraph-token",
  title: "Sourcegraph access token, license key or gateway token",
  forms: [
    { prefixes: ["sgp_", "sgph_"], alphabet: "hex", length: 40 },
    { prefixes: ["sgp_", "sgph_"], alphabet: "base62", length: [5, 32], tail: "_[a-f0-9]{40}" },
    { prefixes: ["sgd_", "slk_", "sgs_"], alphabet: "hex", length: 64 },
  ],
  examples: {
    hides: [
      sample("sgp_", "9a0a6fcb62adde3806fb", "52c25db1662d7dd6a425"),
      sample("SRC_ACCESS_TOKEN=sgp_", "a9a2f1f42fa06774", "_", "f9fba7551e2236f19204", "58142d903acf11264bde"),
      sample("sgp_local_", "39f921bcf1451ecd3a5e", "32aeaae2fec154322df0"),
      sample("sgd_", "5a84b1be3eda0b0ed3eb125f7bc192f0", "16c3f96f471a094c97824bd29ba66552"),
    ],
    keeps: ["sgp_", "sgp_local_settings", "slk_4b825dc6"],
  },
});
