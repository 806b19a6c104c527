import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "notion-token",
  title: "Notion integration token",
  forms: [
    { prefixes: ["ntn_"], alphabet: "base62", length: [43, 50] },
    { prefixes: ["secret_"], alphabet: "base62", length: 43 },
  ],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("ntn_", "kR96T3FnEU6AavkglPandYlUJw0BjcLJXMeEjXlXEBHCX5"),
      sample("secret_", "MxHJZFlwFK4DiS9vsFdwJ37KpJ8kDZ8Z3fBojKlvz9A"),
      sample("NOTION_API_KEY=ntn_", "t63aTk9GvF9OkArQ7w02CRagyxTLYIZrtUkWEf9dSkTyKF"),
    ],
    keeps: ["ntn_", "secret_name", "secret_harborSettingsOfTheNightWatchInTheYearOfPlenty"],
  },
});
