import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";

export default defineLabelled({
  id: "appveyor-token",
  title: "AppVeyor, Bitrise, Semaphore or Buddy token",
  labels: ["appveyor", "bitrise", "semaphore_api", "semaphore-api", "buddy_token", "codemagic"],
  says: "token|key",
  value: String.raw`(?:v2\.)?(?:[A-Za-z0-9_-]{86}|[A-Za-z0-9_-]{43}|[a-z0-9]{20})`,
  accept: looksDrawn,
  examples: {
    hides: [
      sample("APPVEYOR_API_TOKEN=v2.", "wkr5g62lxo", "sdh8v0rp2s"),
      sample(
        "BITRISE_TOKEN=",
        "m_rmEichUsWGpjp4xUMqN2ihDf_Cc4BSUgMtM-PtR_v",
        "ODu2qr7pcYyDDzDzeK6jqWL34iMK2D-FIhSR2eyYIcX",
      ),
      sample("semaphore_api_token: ", "Xj8BkIKpwN0AjCRrrNjIZ", "3G7AqcycbxpkGmP8K7M2XK"),
    ],
    keeps: [
      "APPVEYOR_API_TOKEN=$TOKEN",
      "bitrise token rotation",
      "BITRISE_GIT_COMMIT=4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
