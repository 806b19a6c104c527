import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-functions-key",
  title: "Azure Functions host or function key",
  infixes: ["AzFu"],
  before: "[A-Za-z0-9_-]{44}",
  after: "[A-Za-z0-9_-]{6}==",
  examples: {
    hides: [
      sample("x-functions-key: ", "OVdaNkORLy7EkqgHkgjatT", "11o8SOJxEeX5hDTJOSjQbh", "AzFu", "ijYE1", "A=="),
      sample(
        "https://harbor.functions.test/api/tide?code=",
        "8fWc3mrjhjYsuMXEEfcwZb",
        "DwmUsRRAURK32eJPvhf9ds",
        "AzFu",
        "b1Ura",
        "w==",
      ),
    ],
    keeps: ["AzFu", "AzFunctionOfTheHarbor"],
  },
});
