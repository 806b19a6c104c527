import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "recaptcha-secret",
  title: "reCAPTCHA secret key",
  labels: ["recaptcha", "captcha_secret"],
  says: "secret|private",
  value: "6L[A-Za-z0-9_-]{38}",
  examples: {
    hides: [
      sample("RECAPTCHA_SECRET_KEY=6L", "8T2dBG8neWX_96V_Ns7", "hZgcR9k7WMEQuUTxJci"),
      sample("recaptcha private key: 6L", "Kh7HGHdnpjELbQ4aa-v", "Wlz53-e97Wb5o-2N-PY"),
    ],
    keeps: [
      sample("recaptcha site key 6L", "Buxs0Q8s3TrHOjP_GBr", "nm1yoTEciGdS793BzWL"),
      "RECAPTCHA_SECRET_KEY=$SECRET",
      "recaptcha secret rotation",
    ],
  },
});
