import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "yandex-static-secret",
  title: "Yandex Object Storage secret key",
  labels: ["yandex", "yc_secret"],
  value: "YC[A-Za-z0-9_-]{38}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("YC_SECRET_KEY=YC", "W0Cz1A6l8t0n0pQUj-e", "XeaSiHK5YHAgg2zZdgr"),
      sample("yandex secret: YC", "N9GnruKyXPaOXiu0sqw", "FRYfnLOaKj0QX2rQhMV"),
    ],
    keeps: ["YC_SECRET_KEY=$KEY", "yandex key rotation"],
  },
});
