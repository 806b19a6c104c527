import { defineLabelled } from "../define-labelled.ts";
import { sample } from "../define-rule.ts";

export default defineLabelled({
  id: "linkedin-token",
  title: "LinkedIn access token or client secret without a prefix",
  labels: ["linkedin", "li_client", "li_access"],
  says: "secret|token",
  value: "(?:AQ[A-Za-z0-9_-]{80,500}|[A-Za-z0-9]{16})",
  examples: {
    hides: [
      sample(
        "LINKEDIN_ACCESS_TOKEN=",
        "AQOuKrYxc0KBcu15bfooBnjSXS4jpuGkkHXxE5X0IRMzb28aHtZdZAceyPfK08zA",
        "Zh5LDBapxTN9ACXTqXPmPlhr6TRyjRjWkrzN9zQBy6IyvYLWH9lPCZqjJ6ln7I0u",
        "f3K1ivfgIpw8AXfClKrFmPSXDjqQ4VqwUNUbs4y9gF6M1daAFmstaIDteSJImjYh",
        "CoUzW6dwWthcNJnY9yLC4axidkspnGHAvzNbaJKAerH94fgofq9JViDRMfJPzWLD",
        "NeFjOnUbMWWGKiOf03dE0c6Uokts9hoxFSMGJnUINL7psR",
      ),
      sample(
        '"linkedin access token": "',
        "AQk3G58tN4qEqCUxoPwQ0y4LpbKfSawCuG290GFuCeYpRoh6aZGViMmL9gpZKsxT",
        "AZLwUSCyycUCwFufxFdU9V0UCArEE6i4Of04c6yNVZOmQbbvB6LNnPdhnww8q7IR",
        "p4OqiSjnzmJWRlTfh1piTofzq97bTHo7lCJdJvsmCMV3BNvDhYCicwmvsrhFHY1L",
        "AxSEXkB9yM70pClTmyFmzgz601GSgrtP0C3fJsBbFJnmS30Vn82con1C8Q6599X1",
        "jdZeDsnf5kSEq2af6T6PJjRnLXn3vieSAikcVxxXq4esK5",
        '"',
      ),
      sample("LINKEDIN_CLIENT_SECRET=", "iX2VKC9LMk3cig6S"),
    ],
    keeps: ["LINKEDIN_ACCESS_TOKEN=$HARBOR_KEY", "linkedin token: harborNightWatch"],
  },
});
