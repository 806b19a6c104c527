import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "runpod-key",
  title: "RunPod API key",
  forms: [{ prefixes: ["rpa_"], alphabet: "base62", length: [40, 50] }],
  examples: {
    hides: [
      sample("rpa_", "5L3JFDP5LJYDTAUWZK", "VN24EQSG2NXTE9BD0W", "im41zyzf"),
      sample("RUNPOD_API_KEY=rpa_", "CQ9SL304FCK1347LIC", "5IEYYQNTDPPA2EKI6B", "a9qbxnil"),
    ],
    keeps: ["rpa_", "rpa_settings", "rpa_botOfTheNightWatch"],
  },
});
