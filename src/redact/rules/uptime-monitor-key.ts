import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";

export default defineLabelled({
  id: "uptime-monitor-key",
  title: "UptimeRobot, Pingdom, StatusCake, Healthchecks or Cronitor key",
  labels: ["uptimerobot", "uptime_robot", "pingdom", "statuscake", "healthchecks", "cronitor"],
  says: "key|token",
  value: String.raw`(?:[umr]{1,2}\d{5,9}-[a-f0-9]{24,32}|[A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{32}|[a-f0-9]{32})`,
  accept: looksDrawn,
  examples: {
    hides: [
      sample("UPTIMEROBOT_API_KEY=u1234567-", "f71b7818f5e0", "3ad8fe3c9365"),
      sample(
        "pingdom_token: ",
        "0Tw1R2Og2-i6vJr0EM6BBvQJvRJOB3hxkXj0D46cJj6",
        "U6mO5JtarQB9qY81yn_N3nCV2GolQvbK4IGhIp2Mulw",
      ),
      sample("HEALTHCHECKS_API_KEY=", "y77pb8fA52FWBjAE", "QcGXl1t-EjlGjyi5"),
    ],
    keeps: [
      "UPTIMEROBOT_API_KEY=$KEY",
      "pingdom key rotation of the watch",
      "healthchecks token for the-night-watch-of-the-harbor",
    ],
  },
});
