import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "planetscale-token",
  title: "PlanetScale password, service token or OAuth token",
  forms: [{ prefixes: ["pscale_tkn_", "pscale_pw_", "pscale_oauth_"], alphabet: "base64url", length: [32, 64] }],
  examples: {
    hides: [
      sample("pscale_tkn_", "gsDkwP50jlS-vbbaqbJl5", "SX9iOOzMQVnSFomqg-ivyG"),
      sample(
        "mysql://harbor:pscale_pw_",
        "3W3-5qVpXy0VgnUVW6mFl",
        "KrmMqfjf-DBMUFVl50kiUd",
        "@aws.connect.psdb.test/ships",
      ),
    ],
    keeps: [
      "pscale_tkn_",
      "pscale_pw_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
      "pscale_pw_rotation_of_the_night_watch_database",
    ],
  },
});
