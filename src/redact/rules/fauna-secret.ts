import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "fauna-secret",
  title: "Fauna key or token",
  forms: [{ prefixes: ["fnA"], alphabet: "base64url", length: [35, 80] }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("fnA", "80XUysSYJmweVmeRqV", "z3tNEE0NWOvwXhsdwmx"),
      sample("FAUNA_SECRET=fnA", "pFZ9UMRN9bpQc5RIqU", "dS1wpt2ku8WGFF0vsb2"),
    ],
    keeps: ["fnA", "fnArguments", "fnAssertConfigurationOfTheHarborGateway"],
  },
});
