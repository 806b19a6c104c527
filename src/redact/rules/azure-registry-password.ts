import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-registry-password",
  title: "Azure container registry password",
  infixes: ["+ACR"],
  before: "[A-Za-z0-9+/]{42}",
  after: "[A-D][A-Za-z0-9]{5}",
  examples: {
    hides: [
      sample(
        "docker login harbor.registry.test -u harbor -p ",
        "RIGs5DHoHT8Ph563vjfFP",
        "0AAWJESjvJAkSIh7/o5kX",
        "+ACRD",
        "Vso0G",
      ),
      sample('"passwords": [{"value": "', "pSDHx3NZo4sqEOKMZ11ul", "wIPc+PFExsQzWhbfnXgeg", "+ACRC", "ALZuu", '"}]'),
    ],
    keeps: ["+ACR", "a+ACR is the registry"],
  },
});
