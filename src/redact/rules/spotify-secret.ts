import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "spotify-secret",
  title: "Spotify client secret",
  labels: ["spotify"],
  says: "secret",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("SPOTIFY_CLIENT_SECRET=", "b70f3f425c3e2fa7f1e03e8046aab60c"),
      sample('"spotify client secret": "', "a898698ba2d600f9a643527a02d9b3fa", '"'),
    ],
    keeps: ["SPOTIFY_CLIENT_SECRET=$HARBOR_KEY", "spotify client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
