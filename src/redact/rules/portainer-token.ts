import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "portainer-token",
  title: "Portainer access token",
  forms: [{ prefixes: ["ptr_"], alphabet: "base64", length: 43, tail: "=?" }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("ptr_", "sHRL852niGzgSCbNu2lOe", "LGavvc8xiToIQ0hybXjFgt", "="),
      sample("X-API-Key: ptr_", "ZIHnRyQ7j+yjVM1nfsQxM", "NFya5ysFqadOSKObtRz+j1", "="),
    ],
    keeps: ["ptr_", "ptr_to_member", "ptr_fun_adapter_of_the_night_watch"],
  },
});
