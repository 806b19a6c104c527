import { expect, test } from "vitest";
import { createRedactor } from "../../src/redact/redact.ts";

const redactor = createRedactor({ key: Buffer.from("night-watch") });
const SECRET = ["ghp", "_", "hB4rQx81LmZt60WyVcNs52KdTgPa37", "1PyGGl"].join("");
const LINE = `token=${SECRET}`;

const ENCODED = {
  base64: Buffer.from(LINE).toString("base64"),
  hex: Buffer.from(LINE).toString("hex"),
  percent: [...Buffer.from(LINE)].map((byte) => `%${byte.toString(16)}`).join(""),
};

test.each(Object.entries(ENCODED))("finds a value in every place where it stands: %s", (_, encoded) => {
  const text = Array.from({ length: 12 }, (_, at) => `pier ${at}: ${encoded}\n`).join("");
  expect(redactor.scanText(text)).toHaveLength(12);
  const { text: clean, withheld } = redactor.redactText(text);
  expect(withheld).toEqual([]);
  expect(clean).not.toContain(encoded.slice(12, 40));
});

test("reads what two notations give in either order only once", () => {
  const text = `<p>${ENCODED.percent.replaceAll("%", "&#37;")}</p>`;
  expect(redactor.scanText(text)).toHaveLength(1);
});
