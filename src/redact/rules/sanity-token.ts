import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "sanity-token",
  title: "Sanity API token",
  labels: ["sanity"],
  value: "sk[A-Za-z0-9]{80,200}",
  examples: {
    hides: [
      sample(
        "SANITY_API_TOKEN=",
        "skw6gK6mO8K9Q8YjzPEdV6uIK0VbMdZNcRJ5NSJgwSwG5VwvXix199awOgqfDQSe",
        "pMGWg9oaEtO9muZ6dfHxnXSKgphnIFEC9ZjnNt4N8trG2u68e9CDEUB27qBrd0dp",
        "hpt3pDdZVKQmqc7b1hdWqxrS29CeK0cciB1JUBbp1no4ktD5i079",
      ),
      sample(
        '"sanity token": "',
        "skgkUyswRhwoWsJdosSioyRXMorDms0b9ANNtfY5cHBBDvcC8ig9cxCuVWfanmQV",
        "dio0xLABKnjiWhA86tQeTAxT3eihWwdcua7Hel0PE3M4ckDzHx24nqYlabfVe0d5",
        "6CRdlA6GQLaodoI1QvOQYyDnroRSD8eE51CtPAuofyK0EKy0NYsc",
        '"',
      ),
    ],
    keeps: ["SANITY_API_TOKEN=$HARBOR_KEY", "a sanity check of skeletons"],
  },
});
