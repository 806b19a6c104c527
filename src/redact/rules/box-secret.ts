import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "box-secret",
  title: "Box client secret or developer token",
  labels: ["box_client", "box_dev", "box_app", "boxclient", "box client", "box_access", "box_token"],
  says: "secret|token",
  value: "[A-Za-z0-9]{32}",
  examples: {
    hides: [
      sample("BOX_CLIENT_SECRET=", "Y1dcRYF8BI959blWdp4XOgKYOkQIykBX"),
      sample('"box client secret": "', "X5l69N0U23F9rBEwShlUSn0uY6mfUf8D", '"'),
    ],
    keeps: ["BOX_CLIENT_SECRET=$HARBOR_KEY", "BOX_CLIENT_SECRET=<your box key>"],
  },
});
