import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "elevenlabs-key-by-name",
  title: "ElevenLabs API key of the older form",
  labels: ["elevenlabs", "eleven_api", "eleven-api", "xi-api-key", "xi_api_key"],
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("ELEVENLABS_API_KEY=", "6c890cb891577142e8474ac4dd234a86"),
      sample('"xi-api-key": "', "7cb1acc96f4961b1df3b281a0f83e394", '"'),
    ],
    keeps: [
      "ELEVENLABS_API_KEY=$HARBOR_KEY",
      "elevenlabs voice at 4b825dc642cb6eb9a060e54bf8d69288",
      "xi client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
