import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "azure-storage-key",
  title: "Azure account key or shared access key in a connection string",
  keywords: ["accountkey=", "sharedaccesskey=", "sharedsecretvalue="],
  pattern: /(?:AccountKey|SharedAccessKey|SharedSecretValue)=(?<secret>[A-Za-z0-9+/%]{20,}={0,2})/gi,
  kind: "specific",
  canonical: (key) => key.replace(/%2b/gi, "+").replace(/%2f/gi, "/").replace(/%3d/gi, "="),
  examples: {
    hides: [
      sample(
        "DefaultEndpointsProtocol=https;AccountName=harbor;AccountKey=",
        "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQ+/hB4rQx81Lm==",
        ";EndpointSuffix=core.windows.net",
      ),
      sample(
        "Endpoint=sb://harbor.servicebus.windows.net/;SharedAccessKeyName=all;SharedAccessKey=",
        "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Z=",
      ),
    ],
    keeps: ["AccountKey=", "SharedAccessKeyName=RootManageSharedAccessKey", "AccountKey=<your account key here>"],
  },
});
