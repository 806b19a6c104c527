import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "supermemory-key",
  title: "Supermemory API key",
  forms: [{ prefixes: ["sm_"], alphabet: "base62", length: 22, tail: "_[A-Za-z0-9_-]{40,80}" }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("sm_", "t2DzYSBnDSoIa5kZ1Vnuj2_3MMjR7dsbrbTcbxzt5S65hzA6epmik3a0FIiMZTQP", "Y7WopfioEposZiMxgiak8Va"),
      sample(
        "SUPERMEMORY_API_KEY=sm_",
        "vCDqFgfU2GTsvk2DbrMd5S_E9ZgTLdjbbIiP595zWM8k9OJTSnmvHhWIQmnsmuzv",
        "XNB1YqBly8mU7fK1eBDrFlF",
      ),
    ],
    keeps: ["sm_", "sm_harbor_width_of_2026"],
  },
});
