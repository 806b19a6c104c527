import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "baidu-qianfan-key",
  title: "Baidu Qianfan API key",
  forms: [{ prefixes: ["bce-v3/ALTAK-"], alphabet: "base62", length: 21, tail: "/[a-f0-9]{40}" }],
  examples: {
    hides: [
      sample("bce-v3/ALTAK-", "1n34TrD1k9ec4DAGVn7KT/8aba2db8194f78051838de782bed177b5ec92167"),
      sample("QIANFAN_API_KEY=bce-v3/ALTAK-", "JluBpmahkf987wLae2Rjw/b7d69a33f1d5ae57d50b5b246158eda9176e3a23"),
    ],
    keeps: ["bce-v3/ALTAK-", "bce-v3/ALTAK-…"],
  },
});
