import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "dropbox-token",
  title: "Dropbox access token",
  forms: [
    { prefixes: ["sl."], alphabet: "base64url", length: [130, 1500], tail: String.raw`(?:\.[A-Za-z0-9_-]{100,1500})?` },
  ],
  examples: {
    hides: [
      sample(
        "sl.",
        "GiF9ogp2XFTpEpfXRt1REfAjLekFqSb3suvJiklVmpYp0L7Xt8kSChzi3yOBv6Y6",
        "OmWX98THvpLZkBvgiphn2sUYegh7fxsYbbxaUkhONJaf3jTi3ahU8aZwBiD2MAwVFTHUvawn",
      ),
      sample(
        "DROPBOX_TOKEN=sl.",
        "nKSVE5ndXHbXP8Y4WvA9CXCL0WaZlc8pQ7pgkJtJ6qVe9LYnVncy1yLmPpQN6Wb0",
        "sGKfNjqiOxAR2rOpR8dCLHs4o0CAGopHXOCq1BDLZyhW6DDXMtVTrpNLOo4rdFDdHQV2RXtP",
      ),
    ],
    keeps: ["sl.", "sl.Append", "ssl.createServer"],
  },
});
