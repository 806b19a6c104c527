import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "ghost-admin-key",
  title: "Ghost admin API key",
  labels: ["ghost", "admin_api_key", "adminapikey", "admin-api-key", "admin api key"],
  value: "[a-f0-9]{24}:[a-f0-9]{64}",
  examples: {
    hides: [
      sample(
        "GHOST_ADMIN_API_KEY=",
        "e8c0cce146c7d17d8659722a:5243da6106b47b77574269766cd1dcd84c90d40",
        "6a5c085e1a8fcaf8330577a23",
      ),
      sample(
        '"ghost admin key": "',
        "5aa85697052a4e418c582be5:473b9d596adc216f4b80437f4cf315f206eda54",
        "41b8649935d12a4b9fa9ea1d6",
        '"',
      ),
    ],
    keeps: ["GHOST_ADMIN_API_KEY=$HARBOR_KEY", "ghost client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
