import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "hcp-client-secret",
  title: "HashiCorp Cloud client secret",
  labels: ["hcp_client"],
  says: "secret",
  value: "[A-Za-z0-9_-]{64}",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("HCP_CLIENT_SECRET=", "TE_2d2nOtvuf0yztXVnnLs9SUaVaJhbV", "K4dM_NHiJy4ve4sai5CA_2s8cJp_Pghz"),
      sample('hcp_client_secret = "', "w1Pn6ZDeRIennifhzfZ3utjZC3NMjyeY", "-4lR-V1UtjNHo7LwtAtR38mFD9HJvdzJ", '"'),
    ],
    keeps: ["HCP_CLIENT_SECRET=$SECRET", "hcp client secret rotation"],
  },
});
