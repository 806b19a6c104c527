import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "pypi-token",
  title: "PyPI upload token",
  keywords: ["pypi-ag"],
  pattern: /(?<![A-Za-z0-9_-])pypi-Ag[A-Za-z0-9_-]{50,}/g,
  kind: "specific",
  examples: {
    hides: [sample("pypi-Ag", "EIcHlwaS5vcmcCJDVjZjBiZTg5LTZhN2ItNGZkMC1iYmM1LWQ1Mjg4MzRjMWYzYgACLFsyLFsi")],
    keeps: ["pypi-agent", "pypi-publish-from-the-night-watch-branch-to-the-harbor-registry"],
  },
});
