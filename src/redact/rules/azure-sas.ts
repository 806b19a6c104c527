import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "azure-sas",
  title: "Signature of an Azure shared access URL or token",
  keywords: ["sig="],
  // 32 bytes in base64, percent-encoded in most URLs.
  pattern: /(?<![A-Za-z0-9])sig=(?<secret>(?:[A-Za-z0-9+/]|%2[BbFf]){43}(?:=|%3[Dd]))/g,
  kind: "specific",
  canonical: (signature) => signature.replace(/%2b/gi, "+").replace(/%2f/gi, "/").replace(/%3d/gi, "="),
  examples: {
    hides: [
      sample(
        "https://harbor.blob.core.windows.net/ships/log?sv=2024-11-04&sr=b&sig=",
        "3s25ejJKgC",
        "ler5hsca3c",
        "%2B",
        "XsD3aS382dN",
        "VMn4UdD2xZI",
        "%3D&se=2026-11-01",
      ),
      sample(
        "SharedAccessSignature sr=harbor&sig=",
        "NqAvrKtz521sj2CulTOZP",
        "Rz6RJiYXFdPxHB5QiRAy2Q",
        "=&se=1790000000&skn=all",
      ),
    ],
    keeps: ["sig=", "sig=<signature>", "design=4b825dc642cb6eb9a060e54bf8d69288"],
  },
});
