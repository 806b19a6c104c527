import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "gitea-token",
  title: "Gitea, Forgejo, Gogs or Codeberg token",
  labels: ["gitea", "forgejo", "codeberg", "gogs"],
  says: "token|secret|key|pass",
  value: "(?:gto_)?[a-z0-9]{40,52}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("GITEA_TOKEN=", "9eb70105832a02016344", "e20ab5768077d660a1a8"),
      sample("forgejo access token: ", "2ce64648a8c0188776d0", "242f85229450d0fc6f2e"),
      sample("codeberg oauth secret gto_", "a15qe6kw0a5csb75ma846shg4j", "lll5ydso5arv5rkivgqo0tivws"),
    ],
    keeps: [
      "gitea commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "FORGEJO_TOKEN=$TOKEN",
      "gitea token for commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
