import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "etherscan-key",
  title: "Etherscan API key",
  labels: ["etherscan", "bscscan", "polygonscan", "arbiscan", "basescan", "snowtrace"],
  value: "[A-Z0-9]{34}",
  examples: {
    hides: [
      sample("ETHERSCAN_API_KEY=", "4FR4JIGPRY778327VHLURGP5RBYIBU2AIR"),
      sample('"etherscan api key": "', "W3J8GFBJDCBD9TKBB5VR4GJRSTZL474KHK", '"'),
    ],
    keeps: ["ETHERSCAN_API_KEY=$HARBOR_KEY", "ETHERSCAN_API_KEY=<your etherscan key>"],
  },
});
