import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "datadog-key",
  title: "Datadog API key or application key",
  labels: ["datadog", "dd_api", "dd_app"],
  value: "[a-f0-9]{32}(?:[a-f0-9]{8})?",
  examples: {
    hides: [
      sample("DD_API_KEY=", "4b825dc642cb6eb9a060e54bf8d69288"),
      sample("datadog app key: ", "4b825dc642cb6eb9a060e54bf8d692880f1e2d3c"),
      sample('DD-APPLICATION-KEY: "', "4b825dc642cb6eb9a060e54bf8d692880f1e2d3c", '"'),
    ],
    keeps: ["DD_API_KEY=$KEY", "datadog agent 7.51.0 at 4b825dc642cb", "DD_API_KEY=00000000000000000000000000000000"],
  },
});
