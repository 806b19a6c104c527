import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "huawei-key",
  title: "Huawei Cloud access key or secret key",
  labels: ["huawei", "hw_secret", "hw_access", "obs_secret", "obs_access"],
  says: "key|secret",
  value: "(?:[A-Za-z0-9]{40}|[A-Z0-9]{20})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("HW_SECRET_KEY=", "xCSenn0BvJ37CWKgmED1", "cBgT3jcLgvKdqhbcawKa"),
      sample('huawei access_key = "', "YAW6I07WT3", "3APXEP5ZNW", '"'),
    ],
    keeps: ["HW_SECRET_KEY=$KEY", "huawei key rotation", "huawei key 4b825dc642cb"],
  },
});
