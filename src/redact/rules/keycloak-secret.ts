import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "keycloak-secret",
  title: "Keycloak client secret",
  labels: ["keycloak", "kc_client"],
  says: "secret",
  value: `(?:[A-Za-z0-9]{32}|${UUID})`,
  accept: (secret) => (secret.match(/[0-9]/g)?.length ?? 0) >= 3,
  examples: {
    hides: [
      sample("KEYCLOAK_CLIENT_SECRET=", "5BY4gCI7fCUaNNF6", "Nt58NtUuX327byR4"),
      sample("keycloak client secret: ", "978240de-4177-0dc7", "-0a11-a326de5a8d20"),
    ],
    keeps: [
      "KEYCLOAK_CLIENT_SECRET=$SECRET",
      "keycloak secret rotation",
      "keycloak realm 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55",
    ],
  },
});
