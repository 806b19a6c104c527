import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "chutes-key",
  title: "Chutes API key",
  forms: [{ prefixes: ["cpk_"], alphabet: "hex", length: 32, tail: String.raw`\.[a-f0-9]{32}\.[A-Za-z0-9]{32}` }],
  examples: {
    hides: [
      sample(
        "cpk_",
        "063f7cc02330f31134a96963ee4aeff0.3d4ac08cd834f02b3e5dd3a1f707bd4",
        "3.iDfx6zq4k9xBOv5uTOWoYRigF7Oh2jtM",
      ),
      sample(
        "CHUTES_API_KEY=cpk_",
        "ca158794277bc4cce2b539399d2b65c1.85110151068a659cb5c3b2cb8b5c2a6",
        "0.s6XTEmnZHgS49yCFsYiwM53eJ0biiRTq",
      ),
    ],
    keeps: ["cpk_", "cpk_harbor"],
  },
});
