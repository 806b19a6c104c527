import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";

export default defineLabelled({
  id: "okta-client-secret",
  title: "Okta or Auth0 client secret",
  labels: ["okta_client", "okta-client", "okta_oauth", "auth0"],
  says: "secret|token",
  value: "(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{40})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("OKTA_CLIENT_SECRET=", "4L5IkqjHdKRoWhN0O3skx2DZtFxGpihI", "Ny2QNfPzuE4ad_tJxBunhSxQkF7C0SJs"),
      sample('auth0_client_secret: "', "88Jb6uyZIj6TWhIE-Rkmyg-YgfgDIuaj", "xKWhIqyRFp5dF4jD_aEXRlQnpz4peYCo", '"'),
      sample("AUTH0_SECRET=", "9c21fa5ace2d9c5402748984fcd834a4", "92a8be345a9fc111b59cc0cb14a31534"),
    ],
    keeps: ["AUTH0_CLIENT_SECRET=$SECRET", "auth0 secret rotation", "OKTA_CLIENT_ID=0oa1b2c3d4e5f6g7h8i9"],
  },
});
