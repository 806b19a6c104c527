import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "azure-functions-legacy-key",
  title: "Azure Functions key without a signature",
  labels: ["x-functions-key", "functions_key", "function_key", "function_code", "azurewebsites.net"],
  value: "[A-Za-z0-9_/-]{52,56}={0,2}",
  accept: (key) => !key.includes("AzFu"),
  examples: {
    hides: [
      sample("x-functions-key: ", "kWrtxkXJ0jCCfjaqhKaNc9dKIGb", "ZjLNHRb8B0uT1OEd2Stp9WZUvZu", "=="),
      sample("FUNCTION_KEY=", "TqRzw3PCNzuKIRtXq19vwvzTZDe", "fafst1KiYNZD0VdI9q4Z9k52Ghy", "=="),
    ],
    keeps: ["x-functions-key: $KEY", "function_key: of_the_harbor"],
  },
});
