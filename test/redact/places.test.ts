import { describe, expect, it } from "vitest";
import { sample } from "../../src/redact/define-rule.ts";
import { keyForm } from "../../src/redact/der.ts";
import { hasMnemonicChecksum } from "../../src/redact/mnemonic.ts";
import { createRedactor } from "../../src/redact/redact.ts";

const redactor = createRedactor({ key: Buffer.from("night-watch") });

const FIRST = sample("n1ght", "-w4tch");
const SECOND = sample("sword", "fish7");

function hidden(text: string): { readonly text: string; readonly count: number } {
  const result = redactor.redactText(text);
  return { text: result.text, count: result.hits.reduce((sum, hit) => sum + hit.count, 0) };
}

describe("a command line", () => {
  it("gives up each of its secrets and keeps the words between them", () => {
    const { text, count } = hidden(`keytool -genkey -storepass ${FIRST} -alias harbor -keypass ${SECOND} -v`);

    expect(text).toMatch(/^keytool -genkey -storepass \[\S+\] -alias harbor -keypass \[\S+\] -v$/);
    expect(count).toBe(2);
  });

  it.each([
    ["in the quotes of a shell", `bash -c "mysql -uharbor -p'${FIRST}' ships"`],
    ["in the quotes of another machine's shell", `ssh quay 'mysql -uharbor -p"${FIRST}" ships'`],
    ["in JSON text", `{"command":"mysql -uharbor -p\\"${FIRST}\\" ships"}`],
    ["in JSON text with a line after it", `{"command":"mysql -uharbor -p${FIRST}\\nls"}`],
    ["in a list of arguments", `["mysql", "-u", "harbor", "-p${FIRST}", "ships"]`],
    ["over two lines", `mysql -u harbor \\\n  -p${FIRST} ships`],
    ["with a user who is called like the program", `mysql -u mysql -p${FIRST}`],
  ])("is read %s", (_where, text) => {
    const result = hidden(text);

    expect(result.text).not.toContain(FIRST);
    expect(result.text.startsWith(text.slice(0, text.indexOf(FIRST)))).toBe(true);
    expect(result.text.endsWith(text.slice(text.indexOf(FIRST) + FIRST.length))).toBe(true);
  });

  it("ends where the next command begins", () => {
    const text = "mysql -u harbor -p ships | grep -pattern && tar -pxf ships.tar";

    expect(hidden(text)).toEqual({ text, count: 0 });
  });
});

describe("a table", () => {
  it("loses the cells of each telling column, and nothing else", () => {
    const { text } = hidden(`host,password,port,api_token\nquay,${FIRST},22,hB4rQx81LmZt60Wy\nlamp,${SECOND},23,\n`);

    expect(text).toMatch(/^host,password,port,api_token\nquay,\[\S+\],22,\[\S+\]\nlamp,\[\S+\],23,\n$/);
  });

  it("ends where its rows have another number of cells", () => {
    const { text } = hidden(`host,password\nquay,${FIRST}\n\nnight,watchman7\n`);

    expect(text).toMatch(/^host,password\nquay,\[\S+\]\n\nnight,watchman7\n$/);
  });
});

describe("the checks of keys and phrases", () => {
  const phrase = "legal winner thank year wave sausage worth useful legal winner thank yellow".split(" ");

  it("tells a recovery phrase from twelve words of the same list", () => {
    expect(hasMnemonicChecksum(phrase)).toBe(true);
    expect(hasMnemonicChecksum([...phrase].reverse())).toBe(false);
    expect(hasMnemonicChecksum([...phrase.slice(1), "harbor"])).toBe(false);
  });

  it.each([
    ["302e020100300506032b657004220420", "private"],
    ["308204a302010002820101", "private"],
    ["30770201010420", "private"],
    ["3081b0301b06092a864886f70d01050d", "encrypted"],
    ["3082097102010330820937", "container"],
    ["3082037730820260a003020102", undefined],
    ["3059301306072a8648ce3d0201", undefined],
  ])("reads what DER that begins with %s is: %s", (hex, form) => {
    expect(keyForm(Buffer.from(hex, "hex"))).toBe(form);
  });
});
