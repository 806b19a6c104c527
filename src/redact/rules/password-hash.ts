import { defineRule, sample } from "../define-rule.ts";

/** Crypt's own alphabet. */
const LETTER = "[A-Za-z0-9./]";

export default defineRule({
  id: "password-hash",
  title: "Hash of a password, as in shadow files, htpasswd files, LDAP and the tables of web frameworks",
  keywords: [
    "$1$",
    "$2a$",
    "$2b$",
    "$2y$",
    "$5$",
    "$6$",
    "$7$",
    "$y$",
    "$gy$",
    "$apr1$",
    "$argon2",
    "$scrypt$",
    "$pbkdf2",
    "$sha1$",
    "$p$b",
    "$h$9",
    "pbkdf2_sha",
    "pbkdf2:sha",
    "scrypt:",
    "bcrypt_sha256$",
    "{ssha",
    "{sha",
    "{smd5}",
    "{md5}",
    "{pbkdf2",
    "scram-sha-256$",
  ],
  pattern: new RegExp(
    [
      String.raw`\$(?:1|apr1)\$${LETTER}{1,16}\$${LETTER}{22}`,
      String.raw`\$2[aby]\$\d\d\$${LETTER}{53}`,
      String.raw`\$[56]\$(?:rounds=\d{1,9}\$)?${LETTER}{1,16}\$${LETTER}{43,86}`,
      // Mosquitto's: PBKDF2 with SHA-512.
      String.raw`\$7\$\d{1,6}\$[A-Za-z0-9+/]{8,64}={0,2}\$[A-Za-z0-9+/]{86}==`,
      String.raw`\$(?:7|y|gy)\$${LETTER}{1,64}\$${LETTER}{1,86}\$${LETTER}{43}`,
      String.raw`\$argon2(?:id|i|d)\$(?:v=\d{1,3}\$)?[a-z0-9=,]{1,64}\$[A-Za-z0-9+/]{8,86}\$[A-Za-z0-9+/]{16,128}`,
      String.raw`\$scrypt\$[a-z0-9=,]{1,64}\$[A-Za-z0-9+/]{8,86}\$[A-Za-z0-9+/]{16,128}`,
      String.raw`\$(?:pbkdf2(?:-sha\d{1,3})?|sha1)\$\d{1,9}\$[A-Za-z0-9./+]{4,86}\$[A-Za-z0-9./+]{16,128}`,
      String.raw`\$[PH]\$[A-Za-z0-9]${LETTER}{30}`,
      String.raw`(?:pbkdf2_sha\d{1,3}|bcrypt_sha256)\$\d{0,9}\$[A-Za-z0-9./+$]{4,64}\$[A-Za-z0-9+/]{27,90}={0,2}`,
      String.raw`(?:pbkdf2:sha\d{1,3}:\d{1,9}|scrypt:\d{1,9}:\d{1,4}:\d{1,4})\$[A-Za-z0-9./]{4,64}\$[0-9a-f]{40,128}`,
      String.raw`\{(?:SSHA|SHA|SMD5|MD5|PBKDF2)[-\w]{0,8}\}[A-Za-z0-9+/$.]{22,200}={0,2}`,
      String.raw`SCRAM-SHA-256\$\d{1,9}:[A-Za-z0-9+/=]{8,64}\$[A-Za-z0-9+/=]{40,48}:[A-Za-z0-9+/=]{40,48}`,
    ].join("|"),
    "g",
  ),
  kind: "specific",
  // Nobody logs in with it: it has to be guessed first.
  confidence: () => "low",
  accept: (hash) => !/x{8}|\.{8}|0{16}/i.test(hash),
  examples: {
    hides: [
      sample(
        "harbor:$6$",
        "n1ghtw4tch$hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4",
        "Yb6Vm1Kc8Hd3Pf5Gs0Ja2BxQe7Yw1Ui:19700:0:99999:7:::",
      ),
      sample("harbor:$apr1$", "n1ghtw4t$hB4rQx81LmZt60WyVcNs52"),
      sample("$2y$", "10$hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Zx9Tn4Yb6Vm"),
      sample("$argon2id$", "v=19$m=65536,t=3,p=4$bjFnaHR3NHRjaA$aEI0clF4ODFMbVp0NjBXeVZjTnM1MktkVGdQYTM3dQ"),
      sample("pbkdf2_sha256$", "600000$n1ghtw4tch$hB4rQx81LmZt60WyVcNs52KdTgPa37uEjR0fWq7Lr2Z="),
      sample("userPassword: {SSHA}", "aEI0clF4ODFMbVp0NjBXeVZjTnM1MktkVGdQYTM3"),
    ],
    keeps: [
      "harbor:*:19700:0:99999:7:::",
      "harbor:!:19700:0:99999:7:::",
      "$1$ and $2$ are placeholders",
      "a hash begins with $2b$ or $argon2id$",
      "$6$salt$hash",
      "sha256:552348b96bcd8706923b22f994222e38bba7acb0ae3af2e5cc9aa3a46121159b",
    ],
  },
});
