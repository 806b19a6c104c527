import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "facebook-app-secret",
  title: "Facebook or Meta app secret",
  labels: ["facebook", "fb_app", "fb_client", "meta_app", "whatsapp", "instagram", "messenger_app"],
  says: "secret",
  value: String.raw`(?:[0-9]{13,17}\|[A-Za-z0-9_-]{27}|[a-f0-9]{32})`,
  examples: {
    hides: [
      sample("FACEBOOK_APP_SECRET=", "55e7c209d6e7aa07b20f3dc53418d1f9"),
      sample('"meta_app_secret": "', "1e8f136b393b9056a1c41260683801d1", '"'),
    ],
    keeps: ["FACEBOOK_APP_SECRET=$HARBOR_KEY", "meta client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
