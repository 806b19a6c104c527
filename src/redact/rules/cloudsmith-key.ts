import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "cloudsmith-key",
  title: "Cloudsmith API key or entitlement token",
  labels: ["cloudsmith"],
  says: "key|token",
  value: "(?:[a-f0-9]{40}|[A-Za-z0-9]{16})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("CLOUDSMITH_API_KEY=", "1f8fed21a54481b1a025", "8d1ceb777c5fbbb6acec"),
      sample("cloudsmith entitlement token: ", "vnc63yooHYt44pKi"),
    ],
    keeps: [
      "CLOUDSMITH_API_KEY=$KEY",
      "cloudsmith commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "cloudsmith token: rotationOfHarbor",
    ],
  },
});
