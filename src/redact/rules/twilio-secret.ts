import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "twilio-secret",
  title: "Twilio auth token or API key secret",
  labels: ["twilio"],
  says: "token|secret",
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("TWILIO_AUTH_TOKEN=", "587c028874def41cc582c4c868334497"),
      sample('"twilio auth token": "', "3fc6f79c67d7e47fcb7d1be38c70c85d", '"'),
    ],
    keeps: [
      "TWILIO_AUTH_TOKEN=$HARBOR_KEY",
      "twilio token: harborSettingsOfTheNightWatchIs",
      "TWILIO_ACCOUNT_SID=$SID",
    ],
  },
});
