import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "travis-token",
  title: "Travis CI token",
  labels: ["travis"],
  says: "token|key",
  value: "[A-Za-z0-9_-]{22}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("TRAVIS_API_TOKEN=", "JYPcTGnGB9B", "QYGyoW1X0Vb"),
      sample("travis login --pro --github-token ", "rR_gdhFHcmK", "6GlIkRZUp53"),
    ],
    keeps: [
      "TRAVIS_COMMIT=4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "travis_token = $TOKEN",
      "travis token of-the-night-watch-crew",
    ],
  },
});
