import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "raygun-key",
  title: "Raygun API key",
  labels: ["raygun"],
  says: "key|token",
  value: "[A-Za-z0-9+/]{22,24}={0,2}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("RAYGUN_APIKEY=", "xoepK6epgxh", "BaX2L30i7dS", "=="),
      sample("raygun api key: ", "Ea15ejIqoO8", "ryQPcS4px00"),
    ],
    keeps: ["RAYGUN_APIKEY=$KEY", "raygun key rotation", "raygun_key: configurationOfTheHarb"],
  },
});
