import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";
import { looksDrawn } from "../drawn-at-random.ts";

export default defineLabelled({
  id: "auth0-secret",
  title: "Auth0 client secret or management token",
  labels: ["auth0"],
  says: "secret|token",
  value: "(?:[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{43})",
  accept: looksDrawn,
  examples: {
    hides: [
      sample("AUTH0_CLIENT_SECRET=", "ZSZu7WsHlNLXLahsZ2SG0kLhnqGl3HZ9", "CyiaO7C09cr2OvrQjg0AtVpdWk0Fuobn"),
      sample('auth0_client_secret: "', "hvw83CuwyyY0wVYWwnvDtBU3sbaj_tzg", "7K2a9McCJOTQ3PQytfjmCyilb5oPEeVx", '"'),
      sample("AUTH0_SECRET=", "55aa3926bf9bec266c998c8e957ae2c5", "5b10c855f89413fae10bcf764cc99932"),
    ],
    keeps: [
      "AUTH0_CLIENT_SECRET=$SECRET",
      "auth0 secret rotation",
      sample("AUTH0_CLIENT_ID=", "A85sOi2k641n5fa1", "djUwp227DsMfE6fI"),
    ],
  },
});
