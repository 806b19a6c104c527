import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "sonarcloud-token",
  title: "SonarQube or SonarCloud token without a prefix",
  labels: ["sonar_token", "sonar.login", "sonar.token", "sonarcloud", "sonarqube"],
  says: "token|login|(?<=token|login)",
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("SONAR_TOKEN=", "2a0193d860d28324ab06", "fb822f0ba904754f5eba"),
      sample("-Dsonar.login=", "b464b8ad215878a532b8", "609044a39e9dc83e4b42"),
    ],
    keeps: [
      "sonarcloud analysis of revision 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "SONAR_TOKEN=$TOKEN",
      "sonar.token=${env.SONAR_TOKEN}",
    ],
  },
});
