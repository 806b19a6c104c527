import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "powershell-secret",
  title: "Plain password made into a PowerShell secure string or credential",
  keywords: ["convertto-securestring", "networkcredential"],
  pattern:
    /(?:convertto-securestring(?:\s{1,8}-(?:string|asplaintext|force)\b){0,3}\s{1,8}|networkcredential["'\s]{0,3}(?:-argumentlist\s{1,4})?\(?\s{0,8}\\{0,3}["'][^"'\n]{0,128}["']\s{0,8},\s{0,8})\\{0,3}["'](?<secret>[^"'\n]{3,256}?)\\{0,3}["']/gi,
  kind: "generic",
  accept: (secret) => isGiven(secret),
  examples: {
    hides: [
      sample('$p = ConvertTo-SecureString "', "n1ght-w4tch", '" -AsPlainText -Force'),
      sample("ConvertTo-SecureString -String '", "swordfish", "' -AsPlainText -Force"),
      sample("ConvertTo-SecureString -AsPlainText -Force -String '", "swordfish", "'"),
      sample('New-Object System.Net.NetworkCredential("harbor", "', "n1ght-w4tch", '")'),
    ],
    keeps: [
      "ConvertTo-SecureString $env:PASS -AsPlainText -Force",
      'ConvertTo-SecureString "$pass" -AsPlainText -Force',
      "ConvertTo-SecureString (Get-Content pass.txt)",
      'New-Object System.Net.NetworkCredential("harbor", $pass)',
    ],
  },
});
