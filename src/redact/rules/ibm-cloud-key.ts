import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "ibm-cloud-key",
  title: "IBM Cloud API key or object storage secret",
  labels: ["ibm_cloud", "ic_api_key", "bluemix", "watson", "cos_hmac"],
  says: "key|secret",
  value: "(?:[A-Za-z0-9_-]{44}|[a-f0-9]{48})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("IBMCLOUD_API_KEY=", "MXYbrRYcjocw1ICDmQSvfA", "U1kOprZ8olcOMdy4vdn4WF"),
      sample('ibm_cloud_api_key = "', "nGExH3jiheWYh29NkgAUqZ", "ozyKswLXmNkGEU1F__zWbv", '"'),
      sample("cos_hmac_secret_key: ", "ea6fd398666ce070efb605bf", "e1ec40f9d1a0757a566fe1be"),
    ],
    keeps: ["IBMCLOUD_API_KEY=$KEY", "ibmcloud iam api-key-create harbor", "watson key rotation of the night watch"],
  },
});
