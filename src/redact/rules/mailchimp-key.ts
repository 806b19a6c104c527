import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "mailchimp-key",
  title: "Mailchimp API key",
  labels: ["mailchimp", "api_key", "apikey", "api-key", "api key", "anystring", "mc_key"],
  value: "[a-f0-9]{32}-us[0-9]{1,2}",
  examples: {
    hides: [
      sample("MAILCHIMP_API_KEY=", "d114b36c1cff348394963c37a16a132d-us12"),
      sample('"mailchimp api key": "', "1fbabf062970990b71dd27038469b999-us12", '"'),
      sample("curl -u anystring:", "18ba55244ea7f10b30384e2654a9f746-us7"),
    ],
    keeps: ["MAILCHIMP_API_KEY=$HARBOR_KEY", "mailchimp client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
