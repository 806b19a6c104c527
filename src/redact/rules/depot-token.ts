import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "depot-token",
  title: "Depot token",
  forms: [{ prefixes: ["depot_org_", "depot_project_", "depot_user_"], alphabet: "hex", length: 64 }],
  examples: {
    hides: [
      sample("depot_project_", "6a8f94e9060fdced275297eb632384c0", "30ace5738fb3da74e9daeb9045356321"),
      sample("DEPOT_TOKEN=depot_org_", "467325540058cde4cb0d1300d89f28a8", "6e8a59e93e399d96b6258afc886a8ac5"),
    ],
    keeps: ["depot_project_", "depot_tools", "depot_user_settings"],
  },
});
