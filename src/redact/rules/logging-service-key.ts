import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../looks-drawn.ts";

export default defineLabelled({
  id: "logging-service-key",
  title: "Mezmo, Papertrail, Scalyr, Lightstep or Instana key",
  labels: ["logdna", "mezmo", "papertrail", "scalyr", "dataset_api", "lightstep", "instana"],
  says: "key|token",
  value:
    "(?:sts_[a-f0-9]{64}|[a-f0-9]{32}|0[A-Za-z0-9+/_-]{42,43}-?|[A-Za-z0-9_-]{84}|[A-Za-z0-9+/]{64}|[A-Za-z0-9_-]{20,22})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("LOGDNA_INGESTION_KEY=", "0507c31a484e594c", "56d80ba2342bc543"),
      sample("papertrail_token: ", "fo2EpWR5fx", "J86Nd5j3ct"),
      sample("LIGHTSTEP_ACCESS_TOKEN=", "rnzBgi+8aVz4n8gpq9dTFXNwwNuKHint", "R21DanBRaukv+sXIBtsvJXtJyzuBIf7m"),
      sample("INSTANA_AGENT_KEY=", "Ie0b6U0LzPx", "c6z5nSBsboz"),
    ],
    keeps: [
      "LOGDNA_INGESTION_KEY=$KEY",
      "papertrail token of-the-harbor-crew-x1",
      "mezmo key digest: 4b825dc642cb6eb9a060e54bf8d69288",
    ],
  },
});
