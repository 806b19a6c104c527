import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "livekit-secret",
  title: "LiveKit API secret",
  labels: ["livekit"],
  says: "secret",
  value: "[A-Za-z0-9]{32,64}",
  examples: {
    hides: [
      sample("LIVEKIT_API_SECRET=", "e5aJTIqXO8Xl7HHLd60SjORiUWsxgYby1TQWQihV8s9"),
      sample('"livekit api secret": "', "eCwMeW7k5YJ5N2Yxhd6N5lCBPF8kZZPud1jgsp3tIlA", '"'),
    ],
    keeps: ["LIVEKIT_API_SECRET=$HARBOR_KEY", "LIVEKIT_API_SECRET=<your livekit key>"],
  },
});
