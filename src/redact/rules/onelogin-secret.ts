import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "onelogin-secret",
  title: "OneLogin client secret",
  labels: ["onelogin"],
  says: "secret",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("ONELOGIN_CLIENT_SECRET=", "e1c3b3850717c79eb8f3091c9093ed85", "8f00037db9e9f39398d8e6f82b6e49fe"),
      sample("onelogin client secret: ", "6c6070a09d95c0678578e95e1bdfa290", "0a7b2c8015d21d8c52e0d8097f6592a2"),
    ],
    keeps: [
      "ONELOGIN_CLIENT_SECRET=$SECRET",
      sample("onelogin secret checksum: ", "b4dfbae27e9dc7160ccceff6e4527e5f", "e5c2b17a5914c129fdaf713aa8548c22"),
    ],
  },
});
