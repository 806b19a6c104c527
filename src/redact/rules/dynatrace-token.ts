import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "dynatrace-token",
  title: "Dynatrace access, platform or OAuth token",
  forms: [
    {
      prefixes: [
        "dt0c01.",
        "dt0s01.",
        "dt0s02.",
        "dt0s03.",
        "dt0s04.",
        "dt0s06.",
        "dt0s08.",
        "dt0s09.",
        "dt0s16.",
        "dt0e01.",
        "dt0a01.",
      ],
      alphabet: "upper36",
      length: [8, 24],
      tail: String.raw`\.[A-Z0-9]{64}`,
    },
  ],
  examples: {
    hides: [
      sample(
        "dt0c01.",
        "TVN2VBPZDIS4",
        "VCNBHO5FQVSO",
        ".",
        "XZK3NL47OBMLOZ5IVDNZJHHV3WYSDJUK",
        "PLUSF4Y4Y23VUAD2KR4GVWVA4K2EI3DV",
      ),
      sample(
        "Authorization: Api-Token dt0s16.",
        "WJ3URWQCZMWV",
        "6AWSAS36IOCA",
        ".",
        "3FIV3PH43UVJ6QC7RGWJT7QXARCZT5LD",
        "BLXXSXANBV6KPVRGIVVCHPJP66Z7H5DI",
      ),
    ],
    keeps: ["dt0c01.", "dt0c01.XXXXXXXXXXXXXXXXXXXXXXXX", "dt0s02.…"],
  },
});
