import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "aws-request-signature",
  title: "Signature of a request to AWS",
  keywords: ["aws4-hmac-sha256", "aws4-ecdsa-p256-sha256"],
  pattern: /AWS4-(?:HMAC|ECDSA-P256)-SHA256[^\n]{0,800}?Signature=(?<secret>[0-9a-f]{64,160})/gi,
  kind: "specific",
  // Signed for less than five minutes, it is worthless by the time somebody reads it.
  confidence: (_secret, match) => (/X-Amz-Expires=[0-2]?\d{1,2}(?!\d)/.test(match?.[0] ?? "") ? "low" : "medium"),
  examples: {
    hides: [
      sample(
        "Authorization: AWS4-HMAC-SHA256 Credential=harbor/20261126/eu-north-1/s3/aws4_request, SignedHeaders=host, Signature=",
        "4b825dc642cb6eb9a060e54bf8d692884b825dc642cb6eb9a060e54bf8d69288",
      ),
    ],
    keeps: ["AWS4-HMAC-SHA256 is the algorithm", "AWS4-HMAC-SHA256 Credential=harbor, Signature=<signature>"],
  },
});
