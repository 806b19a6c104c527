import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "twitch-secret",
  title: "Twitch client secret or access token",
  labels: ["twitch"],
  says: "secret|token",
  value: "[a-z0-9]{30}",
  examples: {
    hides: [
      sample("TWITCH_CLIENT_SECRET=", "8nryoszs2539m8d4fe635ww5h2yos4"),
      sample('"twitch client secret": "', "2qwedxlp6pv8nhw78da2tww29s8klf", '"'),
    ],
    keeps: ["TWITCH_CLIENT_SECRET=$HARBOR_KEY", "TWITCH_CLIENT_SECRET=<your twitch key>"],
  },
});
