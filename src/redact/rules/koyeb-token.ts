import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "koyeb-token",
  title: "Koyeb API token",
  labels: ["koyeb"],
  says: "token",
  value: "[a-z0-9]{64}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("KOYEB_TOKEN=", "jeh6llkga4wjj0tzwgty64o8lm53pppg", "tcv7qqxs0qvahtwk1y2abie6asg8ye15"),
      sample("koyeb api token: ", "xo1zobpsuodd1jh6gbyjekpiidag98f4", "o3z34h9hupzb5sp7f89vce76v2hv44ei"),
    ],
    keeps: [
      "KOYEB_TOKEN=$TOKEN",
      sample("koyeb token checksum: ", "7cd0abfa4b064b7d6fd8bad0f4d66cc0", "59678419c73eb549c20afda752449c79"),
    ],
  },
});
