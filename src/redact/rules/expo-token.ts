import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "expo-token",
  title: "Expo access token",
  labels: ["expo_token", "expo_access"],
  value: "[A-Za-z0-9_-]{40}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("EXPO_TOKEN=", "39cis0EPSXBOJZZWWVS8", "P9_WIyqEYDqA37XWvx9j"),
      sample("expo access token: ", "BEFtRu_AlJXfWupJn4c7", "bd-720mjoa_THuRFuT6Y"),
    ],
    keeps: ["EXPO_TOKEN=$TOKEN", "expo_token: of-the-night-watch-of-the-harbor-gateway"],
  },
});
