import { defineRule, sample } from "../define-rule.ts";
import { looksMadeUp } from "../made-up.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "neon-password",
  title: "Neon database password",
  keywords: ["npg_"],
  pattern: new RegExp(`${TOKEN_START}npg_[A-Za-z0-9]{12,16}(?![A-Za-z0-9_])`, "g"),
  kind: "specific",
  prefixes: ["npg_"],
  // Too short to look at more than this: names in code keep to lower case.
  accept: (password) => /[0-9]/.test(password) && /[A-Z]/.test(password) && !looksMadeUp(password.slice(4)),
  examples: {
    hides: [
      sample("postgresql://harbor_owner:npg_", "0CKK5YuGUd7J", "@ep-tide.neon.test/ships"),
      sample("PGPASSWORD=npg_", "GYVlq47mQYq5"),
    ],
    keeps: ["npg_", "npg_connection", "npg_pool_size_of_harbor"],
  },
});
