import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "aws-cognito-secret",
  title: "Amazon Cognito app client secret",
  labels: ["cognito"],
  says: "secret",
  value: "[a-z0-9]{48,56}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("COGNITO_CLIENT_SECRET=", "tlgepn2k8j3cybnzff3vll4noh", "rkv0yxn627zan6uswk2gtojdal"),
      sample("cognito app client secret: ", "jjpapi4t263f94ikgmi1rhjke", "54vqnjo9w55sz5u65a8q4zxamb"),
    ],
    keeps: [
      "cognito client secret rotation",
      "COGNITO_CLIENT_SECRET=$SECRET",
      "COGNITO_USER_POOL_ID=eu-central-1_hB4rQx81L",
    ],
  },
});
