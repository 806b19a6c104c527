import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "redis-cloud-key",
  title: "Redis Cloud account key or user key",
  labels: ["redis_cloud", "redislabs"],
  says: "key|secret",
  value: "[A-Za-z0-9]{40,52}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("REDISCLOUD_SECRET_KEY=S", "adbu3mhf34b6d7a0ef6ov83s", "kh6l6w9ed9799dgpzmqfpzy6"),
      sample("rediscloud_access_key: A", "r64ufj8vm1tmghzdzudw5n0v", "ua4ho8u2hc135q2kwqv9hkh6"),
    ],
    keeps: ["REDISCLOUD_URL=redis://cache", "REDISCLOUD_SECRET_KEY=$KEY"],
  },
});
