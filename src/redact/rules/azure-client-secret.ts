import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-client-secret",
  title: "Microsoft Entra (Azure AD) client secret",
  // The fourth letter counts up through the years; what follows it never changes.
  infixes: ["7Q~", "8Q~", "9Q~"],
  before: "[A-Za-z0-9_.~-]{3}",
  after: "[A-Za-z0-9_.~-]{31,34}",
  examples: {
    hides: [
      sample("AZURE_CLIENT_SECRET=", "pCS", "8Q~", "tazp1PzSLhIx9axtt", "6SGg2b0sJnnehWkIG"),
      sample('"clientSecret": "', "q4E", "7Q~", "n5I9TjcckqdbSFQ", "tQWU8MFjilLdDhZc", '"'),
    ],
    keeps: ["the 8Q~ signature", "abc8Q~…"],
  },
});
