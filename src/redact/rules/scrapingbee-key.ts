import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "scrapingbee-key",
  title: "ScrapingBee API key",
  labels: ["scrapingbee", "scraping_bee", "scraping-bee"],
  value: "[A-Z0-9]{80}",
  examples: {
    hides: [
      sample(
        "SCRAPINGBEE_API_KEY=",
        "YEDEL8XT1YNVQBBPZ6D3YCFBBEYAIOYSERRZ90IKBITDTVU8KKAP0EPMHU5GK3JH",
        "43707HKLKMT234XZ",
      ),
      sample(
        '"scrapingbee api key": "',
        "PYEQ6DCPNGUC94B8GXBQ4H5TNXQBIOQ2WWX7WUE5KY8VU2Y3TF973HMMVSUKJNA1",
        "FWWK8C7EXR995AJB",
        '"',
      ),
    ],
    keeps: ["SCRAPINGBEE_API_KEY=$HARBOR_KEY", "SCRAPINGBEE_API_KEY=<your scrapingbee key>"],
  },
});
