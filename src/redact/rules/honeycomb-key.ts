import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "honeycomb-key",
  title: "Honeycomb ingest, configuration or management key",
  forms: [
    {
      prefixes: [
        "hcaik_",
        "hcbik_",
        "hccik_",
        "hcxik_",
        "hcalk_",
        "hcblk_",
        "hcclk_",
        "hcxlk_",
        "hcamk_",
        "hcbmk_",
        "hcxmk_",
      ],
      alphabet: "lower36",
      length: [32, 58],
    },
  ],
  examples: {
    hides: [
      sample("hcaik_", "2ylc2kyxc0dboeyf45oo3gghha3y9", "77u7i72earyx85tqvjtk5baz63opf"),
      sample("x-honeycomb-team: hcaik_", "cp4o5k2vvpublfn60iua19e06lazu", "ph8xroto7lce5f24owsrgn91qd0mm"),
    ],
    keeps: ["hcaik_", "hcaik_…", "hcaik_xxxxxxxxxxxx"],
  },
});
