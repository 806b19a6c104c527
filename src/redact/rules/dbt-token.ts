import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "dbt-token",
  title: "dbt Cloud service or personal token",
  forms: [{ prefixes: ["dbtc_", "dbtu_"], alphabet: "base64url", length: [40, 60] }],
  examples: {
    hides: [
      sample("dbtc_", "vX3knkGcrn5XWAQc9btI9u", "Y3b56WWXQYi3BqN5IHrWZM4"),
      sample("DBT_CLOUD_API_TOKEN=dbtu_", "11h97tBGBCVUWl9n_7aI-U", "yneeDvlVXjQDxzn1UEalSy2"),
    ],
    keeps: ["dbtc_", "dbtu_connection", "dbtc_settings_of_the_harbor_warehouse"],
  },
});
