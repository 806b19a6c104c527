import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "browser-use-key",
  title: "Browser Use API key",
  forms: [{ prefixes: ["bu_"], alphabet: "base64url", length: 43 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("bu_", "EIcpdyDoFCVx6d2Y8lD8nxf9x2GtZuXGANTaGMDr72e"),
      sample("BROWSER_USE_API_KEY=bu_", "DSWrCfVHAqFdhoNdK1xsFU7PqgZ16SP0S646ZImc79M"),
    ],
    keeps: ["bu_", "bu_harbor_settings_of_the_night_watch_in_the_year"],
  },
});
