import { hasLittleEndianChecksum } from "../checksums.ts";
import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

/** A cloud token is JSON in base64: organization, name and key. The other kind ends in a checksum of eight letters. */
function hasGrafanaForm(token: string): boolean {
  if (token.startsWith("glsa_")) return hasLittleEndianChecksum(token);
  return Buffer.from(token.slice("glc_".length), "base64").toString("latin1").startsWith('{"');
}

export default defineToken({
  id: "grafana-token",
  title: "Grafana service account token or cloud policy token",
  forms: [
    { prefixes: ["glsa_"], alphabet: "base62", length: 32, tail: "_[a-f0-9]{8}" },
    { prefixes: ["glc_"], alphabet: "base64", length: [40, 400], tail: "={0,2}" },
  ],
  checksum: hasGrafanaForm,
  examples: {
    hides: [
      sample("glsa_", "mMni8hXWORhR0MfJ", "DqegYsRStbkCyK8V", "_", "8b0ad4c1"),
      sample(
        "glc_",
        "eyJvIjoiMTIzNDU2IiwibiI6ImhhcmJvci1uaWdodC13YXRjaCIsImsi",
        "OiJoQjRyUXg4MUxtWnQ2MFd5VmNOczUyS2QiLCJtIjp7InIiOiJldSJ9",
        "}",
      ),
    ],
    keeps: ["glsa_", "glc_settings_of_the_harbor", "glsa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_00000000"],
  },
});
