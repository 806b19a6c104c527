import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "databricks-token",
  title: "Databricks personal access token or OAuth secret",
  forms: [{ prefixes: ["dapi", "dose", "dkea"], alphabet: "hex", length: 32, tail: String.raw`(?:-\d)?` }],
  isCommonPrefix: true,
  examples: {
    hides: [
      sample("dapi", "38b2ccbcaa585926", "eb0034d8a0469c96"),
      sample("DATABRICKS_TOKEN=dapi", "5b8a4ba6d375344e", "de5e336024d084c5", "-3"),
      sample("client_secret = dose", "e925c6cf8a3e1d82", "b63080fef7cfb959"),
    ],
    keeps: ["dapi", "dapiHelperFunctionForSomethingElse", "dose00000000000000000000000000000000"],
  },
});
