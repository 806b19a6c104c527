import { sample } from "../define-rule.ts";
import { defineToken } from "../define-token.ts";

export default defineToken({
  id: "vercel-token",
  title: "Vercel access, integration, app, refresh or gateway token",
  forms: [
    { prefixes: ["vcp_", "vci_", "vca_", "vcr_", "vck_"], alphabet: "base62", length: 56 },
    { prefixes: ["vercel_blob_rw_"], alphabet: "base62", length: 16, tail: "_[A-Za-z0-9]{30}" },
  ],
  examples: {
    hides: [
      sample("vcp_", "Xio7uOzgkUeizpHeZnsYigLVHlFm", "cfRVaZskg9CuS5nK0T4SNzXhrvf5"),
      sample("AI_GATEWAY_API_KEY=vck_", "8Z5g07ec0Nzjmrisz0ocQjygGGG1", "4daqchlXN8kWysLlQkneyFMUt3ft"),
      sample("BLOB_READ_WRITE_TOKEN=vercel_blob_rw_", "Ug604fjbFw9hFLuX", "_", "LKriuUnRRzaMZfL", "Cm00Dm3WGyTQT7d"),
    ],
    keeps: ["vcp_", "vca_settings_of_the_harbor", "vercel_blob_rw_…"],
  },
});
