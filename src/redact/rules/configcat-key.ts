import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "configcat-key",
  title: "ConfigCat SDK key",
  forms: [{ prefixes: ["configcat-sdk-1/"], alphabet: "base64url", length: 22, tail: "/[A-Za-z0-9_-]{22}" }],
  examples: {
    hides: [
      sample("configcat-sdk-1/", "eC5dQ55ia7a", "uHop2wooRLc", "/", "o4a3beqSTzS", "t6xYgodRft4"),
      sample("CONFIGCAT_SDK_KEY=configcat-sdk-1/", "4JbC53yXQXl", "HLExsOYDqZg", "/", "7J9YguVncZy", "ItG0oMySlQh"),
    ],
    keeps: ["configcat-sdk-1", "configcat-sdk-1/settings"],
  },
});
