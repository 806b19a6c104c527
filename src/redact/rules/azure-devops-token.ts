import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-devops-token",
  title: "Azure DevOps personal access token of 84 letters",
  infixes: ["AZDO"],
  before: "[A-Za-z0-9]{76}",
  after: "[A-Za-z0-9]{4}",
  examples: {
    hides: [
      sample("8QNqNwEVumPeXvrus3TjdI3keac2Pt9WhLPyfh", "5dBNU19fQOpRhB5gLgZSHBpAvk3yWHmeAHMhcN", "AZDO", "gE6s"),
      sample(
        "https://harbor:",
        "cjrfpdr85wF8FFEcwiHREoeNNaFcHn6ytGuOBP",
        "aXnMUr6eTkecnai6iDyuun8vEA7WZwCC7G8Jp1",
        "AZDO",
        "Lv58",
        "@dev.azure.test/harbor",
      ),
    ],
    keeps: ["AZDO_PERSONAL_ACCESS_TOKEN", "the AZDO signature of a token"],
  },
});
