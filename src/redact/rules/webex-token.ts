import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "webex-token",
  title: "Webex access token or bot token",
  labels: ["webex"],
  says: "key|token|secret",
  value: "[A-Za-z0-9]{64}_[A-Z0-9]{2,5}_[a-f0-9-]{36}",
  examples: {
    hides: [
      sample(
        "WEBEX_BOT_TOKEN=",
        "8GIZCihd1DvjJeC4PQir9GZZneQtcAwMBYhZbZv4GrlEIJ65DnRxWYjBGnjV3FZB",
        "_PF84_06c09d8c-24e4-86da-9342-7b75e5983957",
      ),
      sample(
        '"webex token": "',
        "5kgFk2dAhGIjHeb6GifDXam6zK7rmDf2SUgGNEkKn0Wa33UaBg3CorWp6nJXsujN",
        "_PF84_6d6772e5-675b-b1b1-625e-0eef145573c5",
        '"',
      ),
    ],
    keeps: ["WEBEX_BOT_TOKEN=$HARBOR_KEY", "webex client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
