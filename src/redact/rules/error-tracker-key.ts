import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "error-tracker-key",
  title: "Bugsnag, Airbrake, Honeybadger, AppSignal, Raygun or Scout key",
  labels: ["bugsnag", "airbrake", "honeybadger", "appsignal", "raygun", "scout_key", "scout_apm"],
  says: "key|token",
  value: `(?:hbp_[A-Za-z0-9]{36}|[a-f0-9]{32}|${UUID}|[A-Za-z0-9+/]{22,24}={0,2}|[A-Za-z0-9]{20})`,
  accept: looksDrawn,
  examples: {
    hides: [
      sample("BUGSNAG_API_KEY=", "2d1e5427471f80e7", "d2124884de7f2c39"),
      sample("airbrake_project_key: ", "cfa6aad0130d51ae", "717c1fe109eaef86"),
      sample("RAYGUN_APIKEY=", "NgaMwE2wJpv", "clJCeR19PAB", "=="),
      sample("HONEYBADGER_API_KEY=hbp_", "sGua664dL5U1EECtGX", "xwI2PN9U7Xtu07zwUN"),
    ],
    keeps: [
      "BUGSNAG_API_KEY=$KEY",
      "airbrake key for commit 4b825dc642cb6eb9a060e54bf8d69288",
      "appsignal push key rotation",
    ],
  },
});
