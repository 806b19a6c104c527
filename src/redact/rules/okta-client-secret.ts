import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "okta-client-secret",
  title: "Okta OAuth client secret",
  labels: ["okta"],
  says: "secret",
  value: "(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{40})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("OKTA_CLIENT_SECRET=", "4L5IkqjHdKRoWhN0O3skx2DZtFxGpihI", "Ny2QNfPzuE4ad_tJxBunhSxQkF7C0SJs"),
      sample("okta_oauth2_client_secret: ", "88Jb6uyZIj6TWhIE-Rkm", "yg-YgfgDIuajxKWhIqyR"),
    ],
    keeps: ["OKTA_CLIENT_SECRET=$SECRET", "okta secret rotation", "OKTA_CLIENT_ID=0oa1b2c3d4e5f6g7h8i9"],
  },
});
