import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "power-automate-url",
  title: "Power Automate or Logic Apps address that runs a flow",
  keywords: ["logic.azure.com", "api.powerplatform.com", "azure-apim.net"],
  pattern:
    /(?:logic\.azure\.com|api\.powerplatform\.com|azure-apim\.net)[^\s"'<>\x60]{1,300}?[?&]sig=(?<secret>[A-Za-z0-9_%-]{20,})/g,
  kind: "specific",
  examples: {
    hides: [
      sample(
        "https://prod-12.westeurope.logic.azure.com:443/workflows/",
        "9c70fcc367f2b4403201c482c6f67184/triggers/manual/paths/invoke?ap",
        "i-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=",
        "ZXAHUQvFuQzgVTDaQ1g7ou5q0lg7LMhTRaT14mkSesU",
      ),
    ],
    keeps: ["https://prod-12.westeurope.logic.azure.com:443/workflows/4b825dc642cb6eb9a060e54bf8d69288/triggers"],
  },
});
