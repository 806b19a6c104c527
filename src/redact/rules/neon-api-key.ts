import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "neon-api-key",
  title: "Neon API key",
  forms: [{ prefixes: ["napi_"], alphabet: "lower36", length: 64 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("napi_", "owjk52h4bzsqdzblxlrm1mwcbmael4xh", "a3hp3fdwhvca8seacx9te0310otr8fwz"),
      sample("NEON_API_KEY=napi_", "tm4myh12mvm1lypv3ehihllmkf8y4t1r", "7qcdgxsl6sssh442mwbjndhixwcyem5g"),
    ],
    keeps: ["napi_", "napi_status", "napi_create_external_array_buffer"],
  },
});
