import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-cache-key",
  title: "Azure Cache for Redis key",
  infixes: ["AzCa"],
  before: "[A-Za-z0-9]{33}",
  after: "[A-P][A-Za-z0-9]{5}=",
  examples: {
    hides: [
      sample("REDIS_KEY=", "9alwVdtxMTiKXg55", "PoC12NI6klMymJemj", "AzCaB", "UsXDK", "="),
      sample("redis-cli -h harbor.redis.test -a ", "CxRjL3db0CLQlZBU", "djvl5G9U2TfVhIn3A", "AzCaD", "5EIDT", "="),
    ],
    keeps: ["AzCa", "the AzCache of the harbor"],
  },
});
