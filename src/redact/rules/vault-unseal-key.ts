import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "vault-unseal-key",
  title: "Vault unseal or recovery key",
  labels: ["unseal_key", "recovery_key", "unseal"],
  value: "(?:[A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{43}=|[a-f0-9]{64,66})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("Unseal Key 1: ", "YLjNcwz02r8fzmnXL8sYm6", "Pa2CTj+veIo6adWB76EWTf"),
      sample("vault operator unseal ", "5ebe3b96c295a9252eff5f6bddff6a2bc", "56406bb1720f1d9027597350eb3fd2633"),
      sample("Recovery Key 2: ", "wgB7xzDf3TefocoTbPl81", "YnILJAMg8ZMQnQZ6mkRItz", "="),
    ],
    keeps: ["Unseal Key Shares: 5", "the recovery key is kept by the night watch", "vault operator unseal -migrate"],
  },
});
