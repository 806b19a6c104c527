import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "doppler-token",
  title: "Doppler personal, service, CLI, account, SCIM or audit token",
  // A service token may name the configuration it opens.
  forms: [
    {
      prefixes: ["dp.pt.", "dp.ct.", "dp.sa.", "dp.scim.", "dp.audit.", "dp.said."],
      alphabet: "base62",
      length: [40, 44],
    },
    { prefixes: ["dp.st."], alphabet: "base62", length: [40, 44] },
    { prefixes: ["dp.st."], alphabet: "base64url", length: [2, 36], tail: String.raw`\.[A-Za-z0-9]{40,44}` },
  ],
  examples: {
    hides: [
      sample("dp.pt.", "0P4o19dZTw6BlilC4b8UO", "2bRpF6jiH0TBgsqpiliTVh"),
      sample("DOPPLER_TOKEN=dp.st.prd.", "Q13fd5dFz55KYmqutDkk4", "rtEwSnz1W89NYEeTrUqLUR"),
      sample("dp.st.", "XwiHG7Mf2BVLf95Al13V", "4LIouWOfcp8V6VjUb86J"),
    ],
    keeps: ["dp.pt.", "dp.st.dev.…", "dp.st.settings"],
  },
});
