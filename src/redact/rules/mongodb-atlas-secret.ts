import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "mongodb-atlas-secret",
  title: "MongoDB Atlas service account secret",
  forms: [{ prefixes: ["mdb_sa_sk_"], alphabet: "base64url", length: [36, 48] }],
  examples: {
    hides: [
      sample("mdb_sa_sk_", "qwmCIplScH45H7XrJI4W", "q9aBPq07N_9UVpqrzeOc"),
      sample("ATLAS_CLIENT_SECRET=mdb_sa_sk_", "kTq3H3MmNwP___HwSIds", "j5OW7rmq0Dmx3Uowc6on"),
    ],
    keeps: ["mdb_sa_sk_", "mdb_sa_id_6a5d80e8575ac46d09f118d9", "mdb_sa_sk_…"],
  },
});
