import { defineRule, sample } from "../define-rule.ts";
import { isWholeSequence, keyForm } from "../der.ts";

function bytesOf(secret: string): Buffer {
  return Buffer.from(secret, "base64");
}

/** `openssh-key-v1` and a zero, as base64 writes it. */
const OPENSSH = sample("b3BlbnNzaC1rZXktdjEA");

export default defineRule({
  id: "der-private-key",
  title: "Private key as base64 of one line, without the frame of PEM",
  keywords: [
    "mii",
    "mig",
    "mih",
    "mc4caqaw",
    "mfecaqew",
    "mhccaqee",
    "meecaqaw",
    "ls0tls1crudjti",
    OPENSSH.toLowerCase(),
  ],
  pattern: new RegExp(
    `(?<![A-Za-z0-9+/_-])(?:MI[IGH]|MC4CAQAw|MFECAQEw|MHcCAQEE|MEECAQAw|LS0tLS1CRUdJTi|${OPENSSH})[A-Za-z0-9+/_-]{36,20000}={0,2}`,
    "g",
  ),
  kind: "specific",
  accept: (secret) => {
    if (secret.startsWith(OPENSSH)) return secret.length > 60;
    if (secret.startsWith("LS0t"))
      return /^-----BEGIN [A-Z ]{0,30}PRIVATE KEY/.test(bytesOf(secret.slice(0, 120)).toString("latin1"));
    return keyForm(bytesOf(secret.slice(0, 120))) !== undefined;
  },
  confidence: (secret) => {
    if (/^(?:LS0t|b3Bl)/.test(secret)) return "high";
    const bytes = bytesOf(secret);
    return isWholeSequence(bytes) && keyForm(bytes) === "private" ? "high" : "medium";
  },
  examples: {
    hides: [
      sample("KEY_DER=", "MC4CAQAwBQYDK2VwBCIEIG", "hCNHJReDgxTG1adDYwV3lWY05zNTJLZFRnUGEz"),
      sample(
        '"pkcs8": "',
        "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQ",
        "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f",
        '"',
      ),
      sample(
        "client-key-data: ",
        "LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQo",
        "hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f",
      ),
    ],
    keeps: [
      "MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJRTESMBAGA1UEChMJ",
      "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE6qYbaBmAWkjTKD0LOgS9rWSW9F3V7ykYakq96wAs2MU",
      "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAhB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0f",
      "client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JSURkekNDQWwrZ0F3SUJBZ0lFQWdB",
      "MIIntegrationTestsRunWithoutTheFrameOfPemAndAreNotKeysAtAll",
    ],
  },
});
