import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "zhipu-key",
  title: "Zhipu (GLM, Z.ai) API key",
  labels: ["zhipu", "bigmodel", "glm_api", "glm-api", "zai_api", "z_ai_api", "z.ai"],
  value: String.raw`[a-f0-9]{32}\.[A-Za-z0-9]{16}`,
  examples: {
    hides: [
      sample("ZHIPUAI_API_KEY=", "830cc5ce84350900ff04b875b3b12c4c.3O6PUFLB5n8EuoDQ"),
      sample('"zhipu api key": "', "c51fb84932cfe374e57ad25908412f43.ulB9n0NQDemMnM8n", '"'),
    ],
    keeps: ["ZHIPUAI_API_KEY=$HARBOR_KEY", "zhipu client pinned at 4b825dc642cb6eb9a060e54bf8d69288fbee4904"],
  },
});
