import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "cursor-key-by-name",
  title: "Cursor API key of the older form",
  labels: ["cursor_api", "cursor-api", "cursorapi", "cursor api", "cursor_key"],
  value: "key_[a-f0-9]{64}",
  examples: {
    hides: [
      sample("CURSOR_API_KEY=", "key_e11ae68cbbd55c58b28a458de569992a80d4186ca736393e2afdb7db73ef4f0e"),
      sample('"cursor api key": "', "key_80fec57fbea24185eddee82ac673d70118a118a1a6dbeb08887aba08577032e5", '"'),
    ],
    keeps: ["CURSOR_API_KEY=$HARBOR_KEY", "cursor client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
