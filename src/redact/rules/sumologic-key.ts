import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "sumologic-key",
  title: "Sumo Logic access id or access key",
  labels: ["sumo"],
  says: "access|key|id",
  value: "(?:su[A-Za-z0-9]{12}|[A-Za-z0-9]{64})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("SUMOLOGIC_ACCESS_KEY=", "Jn0pFmcqzWUhyTAFhzuTNwD2770geoUk", "DfL1rXF6QgptWKsVnryGHNbjanyFdWOo"),
      sample('sumo_access_key: "', "tGPLF3mWTnyJu4zkG87cMZM2tmFCXgVt", "7Sgs71ZkztZ4svA6I3iYhr3TWEEUfWXJ", '"'),
    ],
    keeps: [
      "SUMOLOGIC_ACCESS_KEY=$KEY",
      sample("sumo key checksum: ", "bb9310403df57618c4ad64f919b9a898", "f29af6fd0902f2f091a44ab7c33838f2"),
      "sumologic collector of the harbor",
    ],
  },
});
