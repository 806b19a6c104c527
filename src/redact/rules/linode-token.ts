import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "linode-token",
  title: "Linode (Akamai) personal access token",
  labels: ["linode"],
  says: "token|pat|key",
  value: "[a-f0-9]{64}",
  examples: {
    hides: [
      sample("LINODE_TOKEN=", "9a61a157624bd4c11e7cc61b24ad6b79", "54c81ce159772d05782138138d49f6f9"),
      sample("linode api token: ", "989cfec45c19f427c985bc8ec9aef848", "4eae823dd11f3d209c623f9e297c526d"),
    ],
    keeps: [
      "linode image 4b825dc642cb",
      "LINODE_TOKEN=$TOKEN",
      sample("linode token checksum: ", "ca4cda07121ccfbb79371110813cc746", "4b45b36e3fc158ef4b02c8cc8c35370b"),
    ],
  },
});
