import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "azure-devops-legacy-token",
  title: "Azure DevOps personal access token of 52 letters",
  labels: ["azure_devops", "azdo", "ado_pat", "ado_token", "system_accesstoken", "vsts"],
  value: "[a-z2-7]{52}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("AZURE_DEVOPS_EXT_PAT=", "NGGMZQCOUN732Y24PIIY7GHDSC", "3O4EYU32YUGLZR2YI4TKYTMKJR"),
      sample('azdo_token: "', "GVFELNS66ZTYX27VSWDP2M263X", "WLEFQNOXWKDJHWIEMIKYSMCB44", '"'),
    ],
    keeps: [
      "AZURE_DEVOPS_EXT_PAT=$PAT",
      "azdo pipeline 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "azuredevops token rotation",
    ],
  },
});
