import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "lambda-cloud-key",
  title: "Lambda Cloud API key",
  labels: ["lambda_api", "lambda-api", "lambda cloud", "lambda_cloud", "lambda_labs", "lambdalabs"],
  value: String.raw`secret_[A-Za-z0-9_-]{1,64}_[a-f0-9]{32}\.[A-Za-z0-9]{32}`,
  examples: {
    hides: [
      sample("LAMBDA_API_KEY=", "secret_harbor_3808f3b95a2d0b38bd3772c4cf1eb4ed.tx1tUjf6tihTysL06", "ToPYTKPKLFsRO42"),
      sample(
        '"lambda cloud key": "',
        "secret_harbor_f3f9eeddbd1a2877d67e9409b31a9fde.ob48rOYA2H4XA7pVX",
        "fRjf3v9Dvr6pfZD",
        '"',
      ),
    ],
    keeps: ["LAMBDA_API_KEY=$HARBOR_KEY", "lambda client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
