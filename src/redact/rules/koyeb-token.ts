import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";

export default defineLabelled({
  id: "koyeb-token",
  title: "Koyeb, Northflank, Gcore or Civo token",
  labels: ["koyeb", "northflank", "gcore", "civo_"],
  says: "token|key",
  value: "(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{50})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("KOYEB_TOKEN=", "jeh6llkga4wjj0tzwgty64o8lm53pppg", "tcv7qqxs0qvahtwk1y2abie6asg8ye15"),
      sample('civo_token = "', "UxoBzoK2bpsYRYSXMu3o7XUdd", "BjWhGgTb3yj4L1W7ekpUi5iKd", '"'),
    ],
    keeps: [
      "KOYEB_TOKEN=$TOKEN",
      "koyeb token rotation",
      sample("koyeb token checksum: ", "032f7ecef33a7c0f972a12ae3aff247c", "d0abfa4b064b7d6fd8bad0f4d66cc059"),
    ],
  },
});
