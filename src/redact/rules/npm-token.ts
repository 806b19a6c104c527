import { hasBase62Checksum } from "../checksums.ts";
import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "npm-token",
  title: "npm access token",
  forms: [{ prefixes: ["npm_"], alphabet: "base62", length: 36 }],
  checksum: hasBase62Checksum,
  examples: {
    hides: [
      sample("npm_", "fq0babViwSvK7yKDZT", "KJAaKSImuwe3FekG5b"),
      sample("//registry.test/:_authToken=npm_", "BM2ciTpWITGYT4tg3P", "5HZ7JLNKEyeyPCueZz"),
    ],
    keeps: [
      "npm_config_registry=https://registry.npmjs.org",
      "npm_lifecycle_event=test",
      "npm_package_devDependencies_typescript",
    ],
  },
});
