import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "okta-token",
  title: "Okta API token",
  labels: ["okta", "ssws"],
  value: "00[A-Za-z0-9_-]{40}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("OKTA_API_TOKEN=00", "1A7Jej5IHCWvh0HBWKD1", "YUtKlQJJgqYKJ6ErH3tP"),
      sample("Authorization: SSWS 00", "XWnQmR9k95IgW4YqdRIL", "2ql3Zzb2k3nHZ3uNaTZ6"),
    ],
    keeps: ["OKTA_API_TOKEN=$TOKEN", "okta client 0oa1b2c3d4e5", "okta user 00u1abcd2efGHIjkl3h7"],
  },
});
