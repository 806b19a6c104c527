import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "dagster-token",
  title: "Dagster Cloud user or agent token",
  labels: ["dagster"],
  says: "token|auth",
  value: "(?:user|agent):[a-z0-9_-]{0,40}:?[a-f0-9]{32}",
  examples: {
    hides: [
      sample("DAGSTER_CLOUD_API_TOKEN=user:", "5c38c9f67582ee64", "7efd8fa4f2045fed"),
      sample("dagster-cloud agent token: agent:harbor:", "6a1709d631e515ee", "81826a50b6ec1a64"),
    ],
    keeps: ["dagster token rotation", "DAGSTER_CLOUD_API_TOKEN=$TOKEN", "dagster run 4b825dc642cb6eb9a060e54bf8d69288"],
  },
});
