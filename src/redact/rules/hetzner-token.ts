import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "hetzner-token",
  title: "Hetzner Cloud or DNS token",
  labels: ["hcloud", "hetzner"],
  says: "token|key",
  value: "(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{32})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("HCLOUD_TOKEN=", "zEMH8UQbeRYs2wcmDeCytkLEqogOtQas", "lzSMeUyukCEBFg6zuR6mxT3hznwf85HR"),
      sample("hetzner_dns_token: ", "O6KqYYpYhs0bSBHK", "HMbJLoxri9WE6Xb9"),
    ],
    keeps: ["HCLOUD_TOKEN=", "hcloud token rotation", "hetzner_token = var.hetzner_cloud_token_of_the_harbor_gw"],
  },
});
