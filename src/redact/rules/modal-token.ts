import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "modal-token",
  title: "Modal token id or token secret",
  forms: [{ prefixes: ["as-", "ak-"], alphabet: "base62", length: 22 }],
  isCommonPrefix: true,
  examples: {
    hides: [sample("as-", "q3O0Jr3FEsCKlcQxOQrDTR"), sample("MODAL_TOKEN_SECRET=ak-", "y00c0s7OSQVtonZKv3OVAD")],
    keeps: ["as-", "as-a-service", "ak-harbor-settings-2026", "soft-as-velvetNightWatch2026AtTheHarbor"],
  },
});
