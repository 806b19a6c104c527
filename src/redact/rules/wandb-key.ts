import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "wandb-key",
  title: "Weights & Biases API key",
  forms: [{ prefixes: ["wandb_v1_"], alphabet: "word", length: [74, 80] }],
  examples: {
    hides: [
      sample("wandb_v1_", "F58ycAc2CtY6jngYUvkgPHiYrnHajXGeQoDDvUwyLmiPJdVFpdr9Z9CGPPFvoNb0", "QeMkW1pJohjaq"),
      sample(
        "WANDB_API_KEY=wandb_v1_",
        "ckNGn4PyzHScuNqBWfrja4XhI5esVLy59kKCmW8LtpNvUUKhbHxWaP48ocLpTPmI",
        "PdoLhExlWiPso",
      ),
    ],
    keeps: ["wandb_v1_", "wandb_v1_", "wandb_v1_xxxxx"],
  },
});
