import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "github-client-secret",
  title: "GitHub OAuth app secret or token of forty hex letters",
  labels: [
    "github_client_secret",
    "github_secret",
    "github_oauth",
    "github_token",
    "gh_token",
    "github_pat",
    "github access token",
  ],
  value: "[a-f0-9]{40}",
  examples: {
    hides: [
      sample("GITHUB_CLIENT_SECRET=", "e56a6463ba48d39e2b9c", "16314bb5c1587913f921"),
      sample("github_token: ", "8fcf635a8451f0ee4c05", "fd20bb6eff6b76df1a25"),
    ],
    keeps: [
      "GITHUB_SHA=4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "github_token is read at commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "GITHUB_TOKEN=$TOKEN",
    ],
  },
});
