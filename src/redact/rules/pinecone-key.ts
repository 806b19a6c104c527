import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "pinecone-key",
  title: "Pinecone API key",
  forms: [{ prefixes: ["pcsk_"], alphabet: "word", length: [68, 70] }],
  examples: {
    hides: [
      sample("pcsk_", "L8jM9m_Hcjrc5GWGXzRCcHZnQbt0wo8XRTNcy4BFQKzCFDkbYeAyVeSygs66wlU21prK6L"),
      sample("PINECONE_API_KEY=pcsk_", "68TuR2_ZGtaEWhvUp2t4d4FPAY3JxVcDjlDlIWba5HONEZ1YnkbGCKoQnxQx6SmZa8smAk"),
    ],
    keeps: ["pcsk_inhibitors_of_the_harbor", "pcsk_", "pcsk_…", "pcsk_ begins a Pinecone key"],
  },
});
