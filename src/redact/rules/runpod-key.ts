import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "runpod-key",
  title: "RunPod API key",
  forms: [{ prefixes: ["rpa_"], alphabet: "base62", length: [40, 50] }],
  examples: {
    hides: [
      sample("rpa_", "bfcixV3NytQQ8ATKUHGdYHURWJ9sO8TscjXMMCMUDQUaob"),
      sample("RUNPOD_API_KEY=rpa_", "ASxJcTpVmd5W3ArrKTkj5oiRoSFMv2SQlgarFATmimqNpE"),
    ],
    keeps: ["rpa_", "rpa_settings_of_the_harbor", "rpa_REPORT_TEMPLATE"],
  },
});
