import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "docker-token",
  title: "Docker Hub personal or organization access token",
  forms: [{ prefixes: ["dckr_pat_", "dckr_oat_"], alphabet: "base64url", length: [27, 32] }],
  examples: {
    hides: [
      sample("dckr_pat_", "STLmFQm7a_LbF", "vqXrgt7s2Mf2Kd"),
      sample("docker login -u harbor -p dckr_oat_", "OB3a-UXyqvZhKlUg", "jhlrmZF4r0KKzDBf"),
    ],
    keeps: ["dckr_pat_", "dckr_pat_…", "dckr_pat_rotation_of_the_night_watch"],
  },
});
