import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "datastax-token",
  title: "DataStax Astra application token",
  forms: [{ prefixes: ["AstraCS:"], alphabet: "base62", length: 24, tail: ":[a-f0-9]{64}" }],
  examples: {
    hides: [
      sample(
        "AstraCS:",
        "f1W4WlDouoUq",
        "S58TsExldxKp",
        ":",
        "1514d8093d9622635b7a54b0af1ad3a3",
        "4a7d67d128e5e8735f7302f61dad1571",
      ),
      sample(
        "ASTRA_DB_APPLICATION_TOKEN=AstraCS:",
        "g05Hj6zjXsCb",
        "1iLEiNNWgw62",
        ":",
        "ab29e6c4299b7c01889a54794183886d",
        "a72bb994b89f8459dc6207b3fc9f0f11",
      ),
    ],
    keeps: ["AstraCS:", "AstraCS:…", "AstraCS:xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
