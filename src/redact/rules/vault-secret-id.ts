import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "vault-secret-id",
  title: "Vault AppRole secret id: a UUID, known by its label",
  labels: ["vault_secret_id", "secret_id"],
  value: UUID,
  examples: {
    hides: [
      sample("secret_id            ", "1b962c22-028e-1bb2", "-c365-b53887bd0835"),
      sample("VAULT_SECRET_ID=", "667360e6-72a7-4264", "-3a21-f35e63ec0a83"),
      sample('"secret_id": "', "322e3aa9-4fe4-cf3d", "-7409-aed1f0985240", '"'),
    ],
    keeps: [
      "role_id: 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "secret_id_accessor 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
      "VAULT_SECRET_ID=$SECRET_ID",
    ],
  },
});
