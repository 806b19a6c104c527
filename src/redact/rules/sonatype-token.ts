import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "sonatype-token",
  title: "Maven Central or Sonatype user token",
  labels: ["sonatype", "ossrh", "maven_central", "central_token"],
  says: "token|pass|key|secret",
  value: "(?:[A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{32,33})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("MAVEN_CENTRAL_PASSWORD=", "iIZCJ9Z+H0JYZn0aqFzk66", "833J2QCweUTFCU6UXe9Pcp"),
      sample('sonatype_token: "', "XDyWklVVEq7MirIy", "aQBcHuo5SV9V49eZJ", '"'),
    ],
    keeps: ["OSSRH_PASSWORD=$PASSWORD", "sonatype token rotation", "sonatype token: configurationOfTheHarborRepositor"],
  },
});
