import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "uptimerobot-key",
  title: "UptimeRobot API key",
  labels: ["uptime_robot"],
  says: "key",
  value: String.raw`[umr]{1,2}\d{5,9}-[a-f0-9]{24,32}`,
  examples: {
    hides: [
      sample("UPTIMEROBOT_API_KEY=u1234567-", "8b87fe9a5741", "d0441f5c188e"),
      sample("uptimerobot key: ur2345678-", "7e29c923daf0", "88a0a6cf2128"),
    ],
    keeps: ["UPTIMEROBOT_API_KEY=$KEY", "uptimerobot monitor m1234567"],
  },
});
