import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "dropbox-app-secret",
  title: "Dropbox app secret or refresh token",
  labels: ["dropbox"],
  says: "secret|refresh",
  value: "(?:[a-z0-9]{15}|[A-Za-z0-9_-]{11}AAAAAAAAA[A-Za-z0-9_-]{43,44})",
  examples: {
    hides: [
      sample("DROPBOX_APP_SECRET=", "ncww7z2h644g2qj"),
      sample('"dropbox app secret": "', "pb2l2vr9zxos5b6", '"'),
    ],
    keeps: ["DROPBOX_APP_SECRET=$HARBOR_KEY", "dropbox secret: harborsettings"],
  },
});
