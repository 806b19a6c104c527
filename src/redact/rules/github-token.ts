import { hasBase62Checksum } from "../checksums.ts";
import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

/** Installation tokens of the newer kind are the number of the app and a JWT; all others end in a checksum. */
function hasGithubForm(token: string): boolean {
  return hasBase62Checksum(token) || /^ghs_[0-9]+_eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(token);
}

export default defineToken({
  id: "github-token",
  title: "GitHub token: classic, OAuth, app or refresh",
  forms: [
    { prefixes: ["ghp_", "gho_", "ghu_", "ghr_"], alphabet: "base62", length: 36 },
    {
      prefixes: ["ghs_"],
      alphabet: "base64url",
      length: [24, Number.POSITIVE_INFINITY],
      tail: String.raw`(?:\.[\w-]{10,2000}){0,2}`,
    },
  ],
  checksum: hasGithubForm,
  examples: {
    hides: [
      sample("ghp_", "nUAIByacy4vdbbqGrV", "HTlU0baN6vy9cP8NSv"),
      sample("remote: https://x:gho_", "8uCFDTNGoNG6vENBcJ", "ZODRY5PUdZHTOMsNS9", "@github.com/harbor/api"),
      sample(
        "GH_TOKEN=ghs_1234567_eyJhbGciOiJSUzI1NiJ9.",
        "nQZzTRVUrblrV1FMXFRRHhOQ9jHqG5PZggG4ggU8qcpIfsyM3xDa_SxDfCCI",
        "9HrakfisPoZBtTeKZ07K1FLkzscTwNVC1ldodg3LkV9b1WaG2xsNwxZQLHcY",
        ".",
        "0OReF0-BWb9MLVDyoHCzWAjvO2VcFhOFrrQy5wmds8ue0rufElXybxaFY4qS",
        "6Arpy2AG_sGfpdDbFVunDVcTkPqpw0sTnqzZTQjvdD3XTArooRzIcTYKes7Q",
      ),
    ],
    keeps: ["ghp_01…2345", "the ghp_ prefix", "ghs_example", "ghs_settings_of_the_harbor_installation"],
  },
});
