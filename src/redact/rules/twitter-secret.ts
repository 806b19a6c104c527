import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "twitter-secret",
  title: "X (Twitter) consumer secret or access token",
  labels: ["twitter", "x_api", "x_access", "x_consumer", "tw_consumer"],
  says: "secret|token|key",
  value: "(?:[0-9]{8,20}-[A-Za-z0-9]{40}|[A-Za-z0-9]{50}|[A-Za-z0-9]{45}|[A-Za-z0-9]{25})",
  examples: {
    hides: [
      sample("TWITTER_API_SECRET=", "c3rj8PuuEJWTR3wNqNVxFVANzp3KrWV8AQW4VNakWDqeiAXCie"),
      sample('"twitter consumer secret": "', "0JvE4gnCCHw2zYf6FcFef2BhQWoArF0nbrOtENxD1D6Jy0DWDV", '"'),
      sample("TWITTER_ACCESS_TOKEN=", "937794713812453601-", "W0LqoL4Yv7nd71Qs6aT1IjpVjYaXAttPGyTpZkps"),
    ],
    keeps: ["TWITTER_API_SECRET=$HARBOR_KEY", "twitter token 1763700000000"],
  },
});
