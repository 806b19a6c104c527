import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "ethereum-private-key",
  title: "Private key of an Ethereum account",
  labels: [
    "private_key",
    "privatekey",
    "private-key",
    "private key",
    "eth_key",
    "deployer_key",
    "wallet_key",
    "signer_key",
  ],
  value: "(?:0x)?[a-f0-9]{64}",
  examples: {
    hides: [
      sample("PRIVATE_KEY=", "0x3cd0c6bdf6936cd6177cc7ece3caa0613e26a42a7c0922b5346b5609d90ff76d"),
      sample('"deployer private key": "', "0xc800f56f7ea8cdef7a398b31532249ffaf1da166098f31f5497c693b164b504e", '"'),
      sample('accounts: { privateKey: "0x', "a0d0c506fbb8b46955933ca1f681f7e1b3c7a508b9a8cba7ca40d88ef45a17a7", '" }'),
    ],
    keeps: [
      "PRIVATE_KEY=$HARBOR_KEY",
      "tx 0x552348b96bcd8706923b22f994222e38bba7acb0ae3af2e5cc9aa3a46121159b sent",
      "deployer client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
