import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "consul-token",
  title: "Consul ACL token: a UUID, known by its label",
  labels: ["consul_http_token", "consul_token", "secret id", "secretid"],
  value: UUID,
  examples: {
    hides: [
      sample("CONSUL_HTTP_TOKEN=", "c68f1a43-d0f4-e877", "-4a12-48a9e73645ed"),
      sample("X-Consul-Token: ", "6f5f7ba4-464d-e0dc", "-b273-ac284b8dbc64"),
      sample("SecretID:         ", "a756a20d-9117-4e10", "-b561-ca63e1e91d84"),
      sample("Secret ID:        ", "8dc42a3c-2248-b601", "-a147-436d1de16d0e"),
    ],
    keeps: ["AccessorID: 8f14e45f-ceea-467f-a83c-7b2d6a1e9c55", "CONSUL_HTTP_TOKEN=$TOKEN"],
  },
});
