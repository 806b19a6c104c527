import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "influxdb-token",
  title: "InfluxDB token of the third version",
  forms: [{ prefixes: ["apiv3_"], alphabet: "base64url", length: [64, 90] }],
  examples: {
    hides: [
      sample("apiv3_", "GWSd6kdiDFCYts6V1F3Y1pv4FM6KqbrTgEO24ZsdbX0", "MzcGhXyQ_NDues3IgBnKfPQOi2vgRq8usTPNcrzBLYG"),
      sample(
        "INFLUXDB3_AUTH_TOKEN=apiv3_",
        "Osx17aAZ7Dc5ABlLv0EJdNL726G95iU6Zk76d7pfa5_",
        "jHOSuUsoVrmQq3usA0Z8cNKGrxWPEYQDahxMAayXOGs",
      ),
    ],
    keeps: ["apiv3_", "apiv3_settings_of_the_harbor"],
  },
});
