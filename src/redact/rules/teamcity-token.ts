import { defineRule, sample } from "../define-rule.ts";
import { TOKEN_START } from "../token-start.ts";

export default defineRule({
  id: "teamcity-token",
  title: "TeamCity access token",
  keywords: ["eyj0exaioiaivenwmij9."],
  // The first part always is the header `{"typ": "TCV2"}`, unlike that of a JWT without an algorithm.
  pattern: new RegExp(
    String.raw`${TOKEN_START}eyJ0eXAiOiAiVENWMiJ9\.[A-Za-z0-9_-]{20,64}\.[A-Za-z0-9_-]{20,96}={0,2}`,
    "g",
  ),
  kind: "specific",
  examples: {
    hides: [
      sample(
        "Authorization: Bearer eyJ0eXAiOiAiVENWMiJ9.",
        "6sF9oobuZMMAboNp-Dy",
        "zpbhIB-ml6kvUe4JrWP",
        ".",
        "ioPctFy8YEFwze07s5aAcukX",
        "01l5zrJ3Vyqv3e8oSVKxm4po",
      ),
      sample(
        "TEAMCITY_TOKEN=eyJ0eXAiOiAiVENWMiJ9.",
        "9W6Il1wlPU6Jdaxdrm3",
        "MJF5uFBWBsOfqeaRqUy",
        ".",
        "Jchx-EC81czePDfPEvuhBWg4",
        "0fUHmpsZZ9C2ESB5YNhMcMki",
      ),
    ],
    keeps: ["eyJ0eXAiOiAiVENWMiJ9", "eyJ0eXAiOiAiVENWMiJ9.…"],
  },
});
