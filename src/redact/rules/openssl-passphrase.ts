import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

const PASS = /^pass:(?<secret>\S[\s\S]{2,})$/;
const HEX = /^(?<secret>[0-9A-Fa-f]{16,128})$/;

export default defineCommand({
  id: "openssl-passphrase",
  title: "Passphrase or key on the line of openssl, gpg or another program that encrypts",
  commands: [
    {
      programs: ["openssl"],
      places: [
        { flags: ["-pass", "-passin", "-passout", "-password"], part: PASS },
        { flags: ["-k"] },
        { flags: ["-K"], part: HEX },
        { flags: ["-hmac"] },
        { anyWord: true, part: /^(?:hexkey|key):(?<secret>\S{4,})$/ },
      ],
    },
    { programs: ["openssl passwd"], places: [{ position: 0, part: /^(?!-)(?<secret>[^$]{4,})$/ }] },
    { programs: ["gpg", "gpg2", "gpg1", "duplicity"], places: [{ flags: ["--passphrase"] }] },
    { programs: ["ssh-keygen"], places: [{ flags: ["-N", "-P"] }, { glued: ["-N", "-P"] }] },
    { programs: ["ccrypt", "ccencrypt", "ccdecrypt", "steghide"], places: [{ flags: ["-K", "-p"] }] },
    { programs: ["minisign", "ansible-vault"], places: [{ flags: ["--vault-password"] }] },
  ],
  examples: {
    hides: [
      sample("openssl enc -aes-256-cbc -in a -out b -pass pass:", "swordfish"),
      sample("openssl enc -d -aes-256-cbc -k '", "night watch", "' -in a"),
      sample("openssl enc -aes-128-cbc -K ", "4b825dc642cb6eb9a060e54bf8d69288", " -iv 0 -in a"),
      sample("gpg --batch --passphrase ", "n1ght-w4tch", " -d a.gpg"),
      sample('ssh-keygen -t ed25519 -N "', "swordfish", '" -f key'),
      sample("useradd -p $(openssl passwd -6 '", "swordfish7", "') harbor"),
    ],
    keeps: [
      "openssl enc -aes-256-cbc -pass env:PASS -in a",
      "openssl rsa -passin file:/run/pass -in key.pem",
      'openssl enc -pass pass:"$PASS" -in a',
      "openssl enc -pass pass:<password> -in a",
      "gpg --batch --passphrase-fd 0 -d a.gpg",
      'ssh-keygen -t ed25519 -N "" -f key',
      "openssl passwd -6 -stdin",
      "openssl passwd -6 $PASS",
      "openssl s_client -connect harbor.test:443",
    ],
  },
});
