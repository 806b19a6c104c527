import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { UUID } from "../uuid-form.ts";

export default defineRule({
  id: "proxmox-token",
  title: "Proxmox API token",
  keywords: ["pveapitoken=", "pbsapitoken=", "pmgapitoken=", "@pam!", "@pve!", "@pbs!"],
  // The name of the user and of the token, then the secret.
  pattern: new RegExp(
    String.raw`(?:(?:PVE|PBS|PMG)APIToken=[\w.-]{1,64})?@[\w.-]{1,32}![\w.-]{1,64}[=:](?<secret>${UUID})(?![A-Za-z0-9])`,
    "gi",
  ),
  kind: "specific",
  accept: (secret) => !looksMadeUp(secret),
  examples: {
    hides: [
      sample("Authorization: PVEAPIToken=harbor@pam!night-watch=", "a3197af4-f12d-b3b9", "-bb59-b4b61a6ebbc6"),
      sample('pm_api_token = "root@pve!terraform=', "155317f3-8dc5-e994", "-c829-52cfc8de4fe5", '"'),
    ],
    keeps: ["root@pam!terraform", "harbor@pve!watch=$SECRET", "PVEAPIToken=USER@REALM!TOKENID=UUID"],
  },
});
