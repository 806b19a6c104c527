import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";

export default defineLabelled({
  id: "cloudsmith-key",
  title: "Cloudsmith, Packagecloud or Gemfury token",
  labels: ["cloudsmith", "packagecloud", "package_cloud", "gemfury", "fury_token"],
  says: "key|token",
  value: "(?:[a-f0-9]{40}|[a-f0-9]{48}|[A-Za-z0-9_-]{20,26})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("CLOUDSMITH_API_KEY=", "1f8fed21a54481b1a025", "8d1ceb777c5fbbb6acec"),
      sample("packagecloud token: ", "bbc3e2bb492a61c779741ea6", "30969471063bb3bd13c90e14"),
      sample("FURY_TOKEN_KEY=", "UcmL54a3AU", "WSuxLSlK9v"),
    ],
    keeps: [
      "CLOUDSMITH_API_KEY=$KEY",
      "cloudsmith commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "packagecloud token rotation-of-the-harbor",
    ],
  },
});
