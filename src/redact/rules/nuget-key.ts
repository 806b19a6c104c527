import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "nuget-key",
  title: "NuGet API key",
  forms: [{ prefixes: ["oy2"], alphabet: "lower36", length: 43 }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("oy2", "sa8ginq6fy68hrnyvsnke", "2ewmnh8djjhjojftp6pzk6"),
      sample("dotnet nuget push harbor.nupkg -k oy2", "umk4episx6umv7zniktvd", "t3zwt5mqiw9h5j5qlfxqv8"),
    ],
    keeps: ["oy2", "oy2example", "oy2xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
  },
});
