import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "agora-certificate",
  title: "Agora app certificate",
  labels: ["agora"],
  says: "cert",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("AGORA_APP_CERTIFICATE=", "2678ec8af52bf8eb33a9ef89e51fcf37"),
      sample('"agora app certificate": "', "98fca30853092d42f04dfe2e593e6b80", '"'),
    ],
    keeps: ["AGORA_APP_CERTIFICATE=$HARBOR_KEY", "agora client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
