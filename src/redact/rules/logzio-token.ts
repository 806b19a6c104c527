import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { UUID } from "../uuid-form.ts";

export default defineLabelled({
  id: "logzio-token",
  title: "Logz.io shipping or API token",
  labels: ["logz_io", "logz.io"],
  says: "token|key",
  value: `(?:${UUID}|[A-Za-z]{32})`,
  examples: {
    hides: [
      sample("LOGZIO_TOKEN=", "fe1ef9d9-4026-57bd", "-e558-dae3a718d556"),
      sample("logz.io shipping token: ", "4b3edcde-be5a-aeb3", "-9e85-d54aa6755fd7"),
    ],
    keeps: ["LOGZIO_TOKEN=$TOKEN", "logzio_listener: harbor", "logzio token: configurationofthenightwatchharb"],
  },
});
