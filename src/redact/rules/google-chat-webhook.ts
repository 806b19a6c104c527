import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "google-chat-webhook",
  title: "Google Chat webhook address",
  keywords: ["chat.googleapis.com/"],
  pattern:
    /chat\.googleapis\.com\/v1\/spaces\/[A-Za-z0-9_-]{5,40}\/messages\?(?<secret>(?:key|token|threadKey)=[A-Za-z0-9_%-]{20,}(?:(?:&|\\u0026|&amp;)[A-Za-z]{3,20}=[A-Za-z0-9_%-]{1,200}){0,4})/g,
  kind: "specific",
  examples: {
    hides: [
      sample(
        "https://chat.googleapis.com/v1/spaces/AAAAhB4rQx8/messages?key=",
        "AI",
        "zaSy",
        "5lfAtRGud5rsftJekfwTvoP1cFqoPOf4w",
        "&token=",
        "kAKuk4arjVDqIbfKTKMgD2nmgX0WkrodkzW6LLj3YYS",
        "%3D",
      ),
    ],
    keeps: ["https://chat.googleapis.com/v1/spaces/AAAAhB4rQx8/messages"],
  },
});
