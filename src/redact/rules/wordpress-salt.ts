import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";

export default defineRule({
  id: "wordpress-salt",
  title: "WordPress authentication key or salt",
  keywords: ["auth_key", "logged_in_key", "nonce_key", "auth_salt", "logged_in_salt", "nonce_salt"],
  pattern:
    /(?:auth|logged_in|nonce)_(?:key|salt)(?:['"]\s{0,16},\s{0,16}|\s{0,4}=\s{0,4})['"](?<secret>[^'"\\\r\n]{60,72})['"]/gi,
  kind: "specific",
  accept: (salt) => /[^\w\s]/.test(salt) && /[0-9]/.test(salt) && !looksMadeUp(salt),
  examples: {
    hides: [
      sample("define('AUTH_KEY',         '", "5cAIr7A2hGDReye8zNgm!#%&(*,.:;<=>?@[]^_`{|}~+-/$ N9KLJ60FbAEWVXy", "');"),
      sample("define( 'NONCE_SALT', '", "|+X3MZl1g030hjmgZBSH5iWbpxLLCQ", " ;<l2XWX7umXpPysLD0tUcm}{:?-k43mQO", "' );"),
    ],
    keeps: ["define('AUTH_KEY', 'put your unique phrase here');", "AUTH_KEY='$KEY'"],
  },
});
