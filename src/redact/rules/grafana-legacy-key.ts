import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "grafana-legacy-key",
  title: "Grafana API key: base64 of key, name and organization",
  forms: [{ prefixes: ["eyJrIjoi"], alphabet: "base64", length: [50, 400], tail: "={0,2}" }],
  examples: {
    hides: [
      sample(
        "GRAFANA_API_KEY=",
        "eyJrIjoiaEI0clF4ODFMbVp0NjBXeVZjTnM1Mktk",
        "VGdQYTM3dUUiLCJuIjoiaGFyYm9yIiwiaWQiOjF9",
      ),
      sample(
        "Authorization: Bearer ",
        "eyJrIjoiV3E3THIyWng5VG40WWI2Vm0xS2M4SGQzUGY",
        "1R3MwSmEiLCJuIjoibmlnaHQtd2F0Y2giLCJpZCI6Mn0",
      ),
    ],
    keeps: ["eyJrIjoi", "eyJrIjoiYSJ9"],
  },
});
