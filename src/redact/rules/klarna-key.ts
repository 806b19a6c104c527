import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "klarna-key",
  title: "Klarna API key",
  forms: [
    { prefixes: ["klarna_live_api_", "klarna_test_api_"], alphabet: "base64", length: [60, 200], tail: "={0,2}" },
  ],
  examples: {
    hides: [
      sample(
        "klarna_live_api_",
        "Pibvs1cSi3unCl4G39ESEWCdprYcMNZJNJoO1ecmBKy73WAWhABbyHwjpE3071oW",
        "dQMkiBILB6lCNbZqhW6ispdPsnYfN05kpZFH=",
      ),
      sample(
        "KLARNA_API_KEY=klarna_test_api_",
        "vJRqLKF4LqQQ8jfjrAXdEacVonhx2K24wvAKpO96dMoncXUNmYduzHAfOAuNsVXS",
        "CciziuoNkpfeTPCN1e7jEZDUYR01c7rXzBGY=",
      ),
    ],
    keeps: ["klarna_live_api_", sample("klarna_live_api_", "x".repeat(100))],
  },
});
