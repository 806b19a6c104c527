import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";

export default defineLabelled({
  id: "sonatype-token",
  title: "Maven Central, Sonatype or Nexus user token",
  labels: ["sonatype", "ossrh", "maven_central", "maven-central", "mavencentral", "nexus", "central_token"],
  says: "token|pass|key|secret",
  value: String.raw`(?:[A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{32,33}|NexusAPI[A-Za-z0-9_-]{20,60}|NuGet\.[a-f0-9]{8}-[a-f0-9-]{27})`,
  accept: looksDrawn,
  examples: {
    hides: [
      sample("MAVEN_CENTRAL_PASSWORD=", "iIZCJ9Z+H0JYZn0aqFzk66", "833J2QCweUTFCU6UXe9Pcp"),
      sample('sonatype_token: "', "hCwK2MYxEV2WTJxR", "MCEczGrkUT57JyOob", '"'),
      sample("nexus api key ", "4DmLlDU1sV1svRkk", "yf4U9lfAhsXOhjJO"),
    ],
    keeps: ["OSSRH_PASSWORD=$PASSWORD", "nexus token rotation", "sonatype token: configurationOfTheHarborRepositor"],
  },
});
