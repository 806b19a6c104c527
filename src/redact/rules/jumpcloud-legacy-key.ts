import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "jumpcloud-legacy-key",
  title: "JumpCloud API key without a prefix",
  labels: ["jumpcloud"],
  says: "key|token",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("JUMPCLOUD_API_KEY=", "723d9bbebdb0e174d709", "7b1b552bec18580b8dc6"),
      sample("jumpcloud api key: ", "8ab518094f79415b4936", "8eb6ca7b85a478f491e0"),
    ],
    keeps: ["jumpcloud agent commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904", "JUMPCLOUD_API_KEY=$KEY"],
  },
});
