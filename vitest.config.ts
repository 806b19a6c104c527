import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Without this list a built dist/ would be tested too.
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    reporters: ["default"],
  },
});
