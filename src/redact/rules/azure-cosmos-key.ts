import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-cosmos-key",
  title: "Azure Cosmos DB account key",
  infixes: ["ACDb"],
  before: "[A-Za-z0-9+/]{76}",
  after: "[A-Za-z0-9+/]{5}[AQgw]==",
  examples: {
    hides: [
      sample(
        "COSMOS_KEY=",
        "2cjd8vfO4crW1exGYPav6w5JROy3JClDlYMXjm",
        "4sR7CxWgK+GPrgxck/GPdPVDSwjmnV+pZYFGE2",
        "ACDb",
        "750pT",
        "w==",
      ),
      sample(
        'primaryMasterKey: "',
        "yykGNK9hOc7E/nhf7AWR9Vg0m/wq3IRcrX3lZA",
        "A8j5anvIwOSYLaYCVsctd1LKA93TEMkGwa6KU2",
        "ACDb",
        "64qJp",
        'Q=="',
      ),
    ],
    keeps: ["ACDb", "the ACDb signature"],
  },
});
