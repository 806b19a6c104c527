import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "putty-private-key",
  title: "Private part of a PuTTY key file",
  keywords: ["private-lines:"],
  pattern: /Private-Lines: \d{1,3}(?<secret>(?:(?:\s|\\{1,4}[nr]){1,8}[A-Za-z0-9+/=]{16,80}){1,100})/g,
  kind: "specific",
  canonical: (secret) => secret.replace(/\\+[nr]|\s+/g, ""),
  examples: {
    hides: [
      sample("Private-Lines: 1\n", "AAAAIGhCNHJReDgxTG1adDYwV3lWY05zNTJLZFRnUGEz", "\nPrivate-MAC: 00"),
      sample("Private-Lines: 1\\r\\n", "AAAAIGhCNHJReDgxTG1adDYwV3lWY05zNTJLZFRnUGEz", "\\r\\nPrivate-MAC: 00"),
    ],
    keeps: ["Public-Lines: 1\nAAAAC3NzaC1lZDI1NTE5AAAAIGhCNHJReDgxTG1adDYwV3k=", "Private-Lines: 1\n"],
  },
});
