import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "atlassian-legacy-token",
  title: "Jira or Confluence token without a prefix",
  labels: ["atlassian", "jira", "confluence", "bitbucket"],
  says: "token|secret|pass",
  value: "(?:[MNO][A-Za-z0-9+/]{43}|[A-Za-z0-9]{24}|[A-Za-z0-9]{32})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("JIRA_API_TOKEN=", "v8GEaEktxubU", "xZO0fQelBN7X"),
      sample("confluence token: M", "HY/LBQDlIiZi1/l5Z7zko", "zbiHEbNezCnkNyLLy9kaml"),
      sample("bitbucket_client_secret: ", "JVP9HatX6AuBnTmx", "f8XDoqVa4jPd4iDC"),
    ],
    keeps: [
      "JIRA_API_TOKEN=$TOKEN",
      "jira ticket HARBOR-1234",
      "jira token rotation at 4b825dc642cb6eb9",
      "jira_token: configurationOfTheHarbor",
    ],
  },
});
