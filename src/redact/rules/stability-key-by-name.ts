import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "stability-key-by-name",
  title: "Stability AI key",
  labels: ["stability_api", "stability-api", "stability.ai", "stabilityai", "stability_key"],
  value: "sk-[A-Za-z0-9]{48}",
  examples: {
    hides: [
      sample("STABILITY_API_KEY=", "sk-F5N8D2mVPFdhtBA6rtWCn0nBC4xLq7yDpm1u7TWBHMQPTtdq"),
      sample('"stability.ai key": "', "sk-56FA4qbzerC0JfYu2IYHYI2Qs6g1UYKJ4OzubRgusEt6yFX9", '"'),
    ],
    keeps: ["STABILITY_API_KEY=$HARBOR_KEY", "STABILITY_API_KEY=<your stability.ai key>"],
  },
});
