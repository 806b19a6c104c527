import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "akeyless-key",
  title: "Akeyless access key",
  labels: ["akeyless"],
  says: "key",
  value: "[A-Za-z0-9+/]{43}=",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("AKEYLESS_ACCESS_KEY=", "5uaX6FLwv5D4IVtEqmfgT", "Vnc2dcZ7YB6VwBHO8az3ZX", "="),
      sample("akeyless access-key: ", "OwA4blaT/6Sw0Qty2KWBQ", "hQLuAN7ulLxeqKc9qHKUmS", "="),
    ],
    keeps: ["AKEYLESS_ACCESS_ID=p-4b825dc642cb", "AKEYLESS_ACCESS_KEY=$KEY"],
  },
});
