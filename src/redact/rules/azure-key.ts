import { defineInfix } from "../define-infix.ts";
import { sample } from "../define-rule.ts";

export default defineInfix({
  id: "azure-key",
  title: "Azure key in the form of 84 letters: DevOps token, AI services, Web PubSub",
  infixes: ["JQQJ99"],
  before: "[A-Za-z0-9]{52}",
  after: "[A-Za-z0-9]{24,28}",
  examples: {
    hides: [
      sample(
        "AZURE_OPENAI_API_KEY=",
        "AiUSlut36tYYPaXRNfHmUf9iQK",
        "21ivtl6jGycZgQZBbIo72i4H7N",
        "JQQJ99BLACYeBjFXJ3w3AAABACOG",
        "Vnsh",
      ),
      sample(
        "az devops login ",
        "tx7pt0QLcRxPmBMZMOrL9Y6uy6",
        "dBvFF6P8vIVTzSirhgEgo28hS3",
        "JQQJ99BCACAAAAAAAAAAAAASAZDO",
        "Y0xk",
      ),
    ],
    keeps: ["the JQQJ99 mark", "JQQJ99BLACYeBjFXJ3w3AAABACOG"],
  },
});
