import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "upstash-token",
  title: "Upstash REST token, QStash token or API key",
  labels: ["upstash", "qstash", "kv_rest_api"],
  says: "token|key|secret|pass",
  value: `(?:A[A-Za-z0-9+/]{40,120}={0,2}|eyJ[A-Za-z0-9+/]{40,160}={0,2}|sig_[A-Za-z0-9]{24,40}|${UUID})`,
  accept: looksDrawn,
  examples: {
    hides: [
      sample("UPSTASH_REDIS_REST_TOKEN=AX", "O9ONADcrZ59mnHnUuLk81FBfA", "6k904ClIb0kMLHg8gljNQmECV", "Q="),
      sample("KV_REST_API_TOKEN=A", "afP4vLeE7/8VeCjs7nVwJZXLR", "zhoXwwRoH/9eFPKHE31eQoUHRL"),
      sample("QSTASH_CURRENT_SIGNING_KEY=sig_", "n0ijtGxON7Mgd3", "ykYrGzz3FuyA6u"),
    ],
    keeps: [
      "UPSTASH_REDIS_REST_TOKEN=$TOKEN",
      "upstash token rotation",
      "UPSTASH_REDIS_REST_URL=https://harbor.upstash.test",
    ],
  },
});
