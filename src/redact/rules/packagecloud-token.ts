import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "packagecloud-token",
  title: "packagecloud API token",
  labels: ["package_cloud"],
  says: "token|key",
  value: "[a-f0-9]{48}",
  examples: {
    hides: [
      sample("PACKAGECLOUD_TOKEN=", "e751fc2e9c4c2d947359cfba", "6145cdf4c690b668f1809012"),
      sample("packagecloud token: ", "2c4f6e30c7a08da6ad3cd2db", "4ce8b9bb83bfde07e4838b50"),
    ],
    keeps: [
      "PACKAGECLOUD_TOKEN=$TOKEN",
      sample("packagecloud token digest: ", "aacb4cb83e8d95b287a34c11", "db25a4b11cebdec80bd70891"),
    ],
  },
});
