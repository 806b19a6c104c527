import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-api-management-key",
  title: "Azure API Management key with its signature",
  infixes: ["APIM"],
  before: "[A-Za-z0-9+/]{76}",
  after: "[A-Za-z0-9+/]{5}[AQgw]==",
  examples: {
    hides: [
      sample(
        "APIM_KEY=",
        "5414yMz1zyN/BB55uOrr+AP0WAs74nsm236/wp",
        "PpJMvOSWgcN2yOoK7YWebxH7cI/zuruj4Ex2ge",
        "APIM",
        "upjQY",
        "A==",
      ),
      sample(
        "access key: ",
        "ah3PTqXDgpoYtc1+FjUSkB0nACivFVaVxKloQl",
        "Hp23c8JT9BJWJq8hEvPzloJUbnHA9yBRwsNnNN",
        "APIM",
        "rPAiN",
        "w==",
      ),
    ],
    keeps: ["APIM", "the APIM gateway of the harbor"],
  },
});
