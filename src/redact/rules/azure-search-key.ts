import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-search-key",
  title: "Azure AI Search admin or query key",
  infixes: ["AzSe"],
  before: "[A-Za-z0-9]{42}",
  after: "[A-D][A-Za-z0-9]{5}",
  examples: {
    hides: [
      sample("AZURE_SEARCH_KEY=", "lKO3A5Ltv0YyP0LF0zMaB", "DWafsnAMqHSr6G1FtRPtW", "AzSeC", "OpC2i"),
      sample("api-key: ", "WCf4W5HGfFmd2fNTHjyaJ", "3BE4zI9770g8n3ywUn4Zg", "AzSeA", "Sc6Vl"),
    ],
    keeps: ["AzSe", "AzSearchServiceOfTheHarbor"],
  },
});
