import { defineRule, sample } from "../define-rule.ts";
import { secretNameKind } from "../secret-names.ts";
import { isSecretValue } from "../secret-values.ts";

/** WordPress calls its eight random strings keys and salts. */
const SALT = /^(?:AUTH|SECURE_AUTH|LOGGED_IN|NONCE)_(?:KEY|SALT)$/;

export default defineRule({
  id: "named-call-secret",
  title: "Secret that code gives to a call after its name: define('DB_PASSWORD', '…'), setenv, setProperty",
  keywords: [
    "define(",
    "define (",
    "setenv(",
    "setproperty(",
    "setdefault(",
    "setitem(",
    ".set(",
    ".append(",
    ".put(",
    "addheader(",
    "setheader(",
    "setrequestheader(",
  ],
  pattern:
    /(?:define|setenv|setproperty|setdefault|setitem|\.set|\.append|\.put|addheader|setheader|setrequestheader) ?\(\s{0,8}\\{0,3}["'\x60](?<name>[\w.-]{2,64})\\{0,3}["'\x60]\s{0,8},\s{0,8}\\{0,3}["'\x60](?<secret>[^"'\x60\n]{3,256}?)\\{0,3}["'\x60]/gi,
  kind: "generic",
  accept: (secret, match) => {
    const name = match.groups?.name ?? "";
    if (SALT.test(name)) return secret.length >= 32 && !/unique phrase/.test(secret);
    return isSecretValue(secret.replace(/^(?:Bearer|Basic|Token) /, ""), secretNameKind(name), "literal");
  },
  examples: {
    hides: [
      sample("define('DB_PASSWORD', '", "swordfish", "');"),
      sample("define( 'LOGGED_IN_SALT', '", "hB4r Qx81<LmZt60Wy|VcNs52Kd{TgPa37uEjR0f", "' );"),
      sample('os.environ.setdefault("HARBOR_TOKEN", "', "hB4rQx81LmZt60Wy", '")'),
      sample('props.setProperty("db.password", "', "swordfish", '");'),
    ],
    keeps: [
      "define('DB_PASSWORD', getenv('DB_PASSWORD'));",
      "define('AUTH_KEY', 'put your unique phrase here');",
      "define('DB_NAME', 'harbor');",
      'params.set("token", token)',
      'map.put("password", "password")',
    ],
  },
});
