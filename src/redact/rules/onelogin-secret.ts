import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";

export default defineLabelled({
  id: "onelogin-secret",
  title: "OneLogin, Ping or FusionAuth client secret or key",
  labels: ["onelogin", "fusionauth", "pingone", "pingfederate"],
  says: "secret|key",
  value: "(?:[a-f0-9]{64}|[A-Za-z0-9_.~-]{64}|[A-Za-z0-9_-]{40,43})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("ONELOGIN_CLIENT_SECRET=", "e1c3b3850717c79eb8f3091c9093ed85", "8f00037db9e9f39398d8e6f82b6e49fe"),
      sample("fusionauth_api_key: ", "zZBcEbQbK2NuYaAFHwFH6", "Mu7gU29PjKccQFUlZGbhv0"),
    ],
    keeps: [
      "ONELOGIN_CLIENT_SECRET=$SECRET",
      "onelogin secret rotation",
      sample("onelogin secret checksum: ", "21d8c52e0d8097f6592a2b4dfbae27e9", "dc7160ccceff6e4527e5fe5c2b17a591"),
    ],
  },
});
