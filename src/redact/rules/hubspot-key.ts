import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "hubspot-key",
  title: "HubSpot client secret, developer key or API key of the older form",
  labels: ["hubspot", "hapikey"],
  says: "key|secret|token|=",
  value: "(?:(?:na1|na2|eu1|ap1)-[a-f0-9]{4}-)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}",
  examples: {
    hides: [
      sample("HUBSPOT_CLIENT_SECRET=", "646a7e15-eff6-491e-b143-6ce9b92234de"),
      sample('"hubspot client secret": "', "8f8c66d2-f14b-4d81-44b9-ad72d2a93564", '"'),
    ],
    keeps: ["HUBSPOT_CLIENT_SECRET=$HARBOR_KEY", "hubspot client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
