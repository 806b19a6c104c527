import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "sentry-legacy-token",
  title: "Sentry auth token of 64 hex letters",
  labels: ["sentry"],
  says: "token|secret|key",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("SENTRY_AUTH_TOKEN=", "36f83ee67c47b8fe902fe1abae65e344", "d8b69b5848e4d84055f87372a3ac66cb"),
      sample("sentry client secret: ", "32184fce56542d670f4050f1c5e543d0", "e933c86585234a3b4ae46a22676e306e"),
    ],
    keeps: [
      "SENTRY_RELEASE=4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      sample("sentry key digest: ", "5f97bcdbca0412635170323b9d314de3", "d5ad6af80a21348310e3f9a5c49ea7b1"),
      "SENTRY_AUTH_TOKEN=$TOKEN",
    ],
  },
});
