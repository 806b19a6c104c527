import { passesBase58Check } from "../base58.ts";
import { defineLabelled } from "../define-labelled.ts";
import { type SecretRule, sample } from "../define-rule.ts";

const rule: SecretRule = {
  ...defineLabelled({
    id: "bitcoin-private-key",
    title: "Private key of a Bitcoin address in wallet import format",
    labels: [
      "wif",
      "bitcoin",
      "btc_",
      "privkey",
      "priv_key",
      "private_key",
      "privatekey",
      "private-key",
      "private key",
    ],
    value: "[5KLc9][1-9A-HJ-NP-Za-km-z]{50,51}",
    examples: {
      hides: [
        sample("BTC_WIF=", "LmsQ39AJSZ5H2XLaL1QYXx5BR1kRhy7DRW3oLtcEiSprkuVUkLcS"),
        sample("bitcoin-cli importprivkey ", "5bmQ3QtoHFwPPX6YyKCBjLkMzpXHoN8a4vYjuVT5HA6sTHHmGAZ"),
      ],
      keeps: ["WIF=$HARBOR_KEY", "bitcoin address bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq"],
    },
  }),
  confidence: (key) => (passesBase58Check(key) ? "high" : "low"),
};

export default rule;
