import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "steam-key",
  title: "Steam Web API key",
  labels: ["steam_api", "steam_web", "steam-api", "steamapi", "steam_key", "steam web api", "steam api"],
  value: "[A-F0-9]{32}",
  examples: {
    hides: [
      sample("STEAM_API_KEY=", "A80589D985E055DC848C91A0B89B9691"),
      sample('"steam api key": "', "F2BEC484599EA6D131149A85D1DC5CD4", '"'),
    ],
    keeps: ["STEAM_API_KEY=$HARBOR_KEY", "STEAM_API_KEY=<your steam key>"],
  },
});
