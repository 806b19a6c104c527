import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "nexus-token",
  title: "Sonatype Nexus API key or user token",
  labels: ["nexus"],
  says: "token|pass|key|secret",
  value: `(?:NuGet.)?(?:[A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{32}|${UUID})`,
  accept: (secret) => (secret.match(/[0-9]/g)?.length ?? 0) >= 3,
  examples: {
    hides: [
      sample("NEXUS_TOKEN=", "ny2LKROhU29DGvDcGUopHt", "bJoaGHbfDnmP3nvAdv0K85"),
      sample("nexus api key: ", "a6428b45-b956-5706", "-b077-a10c6f97fa67"),
      sample("dotnet nuget push --nexus-api-key=NuGet.", "fd9cac5a-7dc4-995d", "-f283-a2c4aa8c112d"),
    ],
    keeps: ["NEXUS_PASSWORD=$PASSWORD", "nexus key rotation", "nexus asset 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55"],
  },
});
