import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "hex-pm-key",
  title: "Hex.pm API key",
  labels: ["hex_api_key", "hex_auth", "hex.pm", "hexpm", "hex_key"],
  says: "key|auth|(?<=key|auth)",
  value: "[a-f0-9]{32}",
  examples: {
    hides: [
      sample("HEX_API_KEY=", "3c74f56e94d4b236", "1470c5788688a9c5"),
      sample("hexpm key: ", "3ff3f9399115871d", "6b51965fd4fed48d"),
    ],
    keeps: ["HEX_API_KEY=$KEY", "hex.pm checksum 4b825dc642cb6eb9a060e54bf8d69288", "hexpm package 1.2.3"],
  },
});
