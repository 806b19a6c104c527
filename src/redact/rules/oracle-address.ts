import { defineRule, sample } from "../define-rule.ts";
import { isGiven } from "../given-value.ts";

export default defineRule({
  id: "oracle-address",
  title: "Password in an address of JDBC's driver for Oracle",
  keywords: ["jdbc:oracle:"],
  pattern: /jdbc:oracle:(?:thin|oci8?):["']?[\w$#.]{1,64}\/["']?(?<secret>[^\s"'@/]{3,128})["']?@/gi,
  kind: "generic",
  accept: (secret) => isGiven(secret),
  examples: {
    hides: [sample("jdbc:oracle:thin:harbor/", "n1ght-w4tch", "@//db.test:1521/SHIPS")],
    keeps: [
      "jdbc:oracle:thin:@//db.test:1521/SHIPS",
      "jdbc:oracle:thin:harbor/${PASS}@db",
      "jdbc:oracle:thin:user/password@db",
    ],
  },
});
