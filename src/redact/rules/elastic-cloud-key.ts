import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "elastic-cloud-key",
  title: "Elastic Cloud API key",
  forms: [{ prefixes: ["essu_"], alphabet: "base64url", length: [40, 200], tail: "={0,2}" }],
  examples: {
    hides: [
      sample(
        "essu_",
        "7qGh3IkUQonidunDzmhhO2CCH2jKsGEjY2TyflIvqBNAr",
        "LEBHT5tCTButFHxx8Hf5tKD0SDCbv3eirwdu7mnaDxTQm",
        "==",
      ),
      sample(
        "EC_API_KEY=essu_",
        "3PuUwhJbUoJrS5R0uvUHDOz1QnPoiFF2q0IxcOqm3ajTb",
        "YmOd8I77dEv6hMV2mpEukfsLJk9I3zzI70xCWXFDunhvj",
        "==",
      ),
    ],
    keeps: ["essu_", "messu_mailbox_size", "essu_settings_of_the_harbor"],
  },
});
