import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "kraken-key",
  title: "Kraken API key or private key",
  labels: ["kraken"],
  says: "key|token|secret",
  value: "(?:[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{56})",
  examples: {
    hides: [
      sample(
        "KRAKEN_PRIVATE_KEY=",
        "SPRFtMc90kFsbdZMdD8tbkm5z2odjwoNYg5AffQ3SMDWNt5gRbp2KwTT53UBjsM7",
        "fMtzFSNEB2TGa8Po5mjHdT==",
      ),
      sample(
        '"kraken api key": "',
        "wlphblELhlNA1yqegnGUDmdn94HOIi22mpalshZEQ4rkeYOzS2jr9E0JKkxqV6HE",
        "OQMHxPcuYxmtFuP2r8RKNV==",
        '"',
      ),
    ],
    keeps: ["KRAKEN_PRIVATE_KEY=$HARBOR_KEY", "KRAKEN_PRIVATE_KEY=<your kraken key>"],
  },
});
