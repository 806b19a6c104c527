import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "sonarqube-token",
  title: "SonarQube user, project or global token",
  forms: [{ prefixes: ["squ_", "sqp_", "sqa_"], alphabet: "hex", length: 40 }],
  examples: {
    hides: [
      sample("squ_", "7bf6ed32a7edb3e79185", "f0fbb21014533f1e92a4"),
      sample("sonar-scanner -Dsonar.token=sqp_", "e42c68029aa63f544b04", "7e0f0b4a36ddfaada121"),
    ],
    keeps: ["squ_", "sqp_settings", "sqa_4b825dc6"],
  },
});
