import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

export default defineCommand({
  id: "keystore-password",
  title: "Password of a key store: keytool, jarsigner, certutil, security",
  commands: [
    {
      programs: ["keytool", "jarsigner"],
      places: [
        { flags: ["-storepass", "-keypass", "-srcstorepass", "-deststorepass", "-srckeypass", "-destkeypass", "-new"] },
      ],
    },
    { programs: ["certutil", "signtool"], places: [{ flags: ["-p", "/p"] }] },
    { programs: ["pk12util"], places: [{ flags: ["-W", "-K"] }] },
    { programs: ["security unlock-keychain", "security create-keychain"], places: [{ flags: ["-p"] }] },
    { programs: ["security import"], places: [{ flags: ["-P"] }] },
    {
      programs: ["security add-generic-password", "security add-internet-password"],
      places: [{ flags: ["-w"] }],
    },
    { programs: ["security set-key-partition-list"], places: [{ flags: ["-k"] }] },
  ],
  examples: {
    hides: [
      sample("keytool -list -keystore k.jks -storepass ", "swordfish"),
      sample("security add-generic-password -a harbor -s lamp -w '", "n1ght-w4tch", "'"),
      sample("security unlock-keychain -p ", "swordfish", " login.keychain"),
      sample("certutil -f -p ", "n1ght-w4tch", " -importpfx a.pfx"),
    ],
    keeps: [
      "keytool -list -keystore k.jks -storepass:env STORE_PASS",
      "keytool -list -keystore k.jks -storepass $STORE_PASS",
      "security find-generic-password -a harbor -s lamp -w",
      "security unlock-keychain login.keychain",
    ],
  },
});
