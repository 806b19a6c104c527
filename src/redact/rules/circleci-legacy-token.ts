import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "circleci-legacy-token",
  title: "CircleCI token of forty hex letters, known by its label",
  labels: ["circle_token", "circle_ci"],
  says: "token|key|(?<=token)",
  value: "[a-f0-9]{40}(?:[a-f0-9]{24})?",
  examples: {
    hides: [
      sample("CIRCLE_TOKEN=", "766e5d803758b4284a4b", "6686f1df891665a7abb7"),
      sample("circleci token: ", "8d9940f96b6902bf2522", "71280f6618497498c2d0"),
    ],
    keeps: [
      "CIRCLE_SHA1=4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "circleci commit 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
      "circleci build of revision 4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    ],
  },
});
