import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "quay-token",
  title: "Quay robot or application token",
  labels: ["quay"],
  says: "token|pass",
  value: "(?:[A-Z0-9]{64}|[A-Za-z0-9]{40})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("QUAY_PASSWORD=", "K2EACA54NKUXCQGUS1V9O3ERZAI4YR3S", "00H67OK8KK6PYX7T17LQDXKM0A782CAW"),
      sample("quay oauth token: ", "uMboD9utGUtB6cEJ0mIA", "AAozecHl3VQckp8SPadD"),
    ],
    keeps: [
      "QUAY_TOKEN=$TOKEN",
      "quay token rotation",
      "quay.io/harbor/api@sha256:4b825dc642cb6eb9a060e54bf8d69288fbee49044b825dc642cb6eb9a060e54b",
    ],
  },
});
