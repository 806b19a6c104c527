import { defineCarrier } from "../define-carrier.ts";
import { openView } from "../view.ts";

/** Color and cursor sequences, titles and links, character sets; and letters struck over by a backspace. */
const SEQUENCE =
  /(?:\x1b\[|\x9b)[0-9;?<=>:]{0,64}[ -/]{0,2}[@-~]|\x1b\][^\x07\x1b\n]{0,512}(?:\x07|\x1b\\)|\x1b[()][A-Z0-9]|\x1b[=>78cDEHMNOZ]|[^\n]\x08/g;

export default defineCarrier({
  id: "ansi",
  title: "Terminal sequences within the text: `grep --color` paints what it found",
  mayOccur: (text) => text.includes("\x1b") || text.includes("\x08") || text.includes("\x9b"),
  *views(text) {
    const view = openView(text);
    let copied = 0;
    for (const match of text.matchAll(SEQUENCE)) {
      view.copy(copied, match.index);
      copied = match.index + match[0].length;
    }
    if (copied === 0) return;
    view.copy(copied, text.length);
    yield view.build();
  },
  examples: [
    { text: "night\x1b[01;31m\x1b[Kwatch\x1b[m\x1b[K", reads: "nightwatch" },
    { text: "\x1b]8;;https://harbor.test\x07pier\x1b]8;;\x07", reads: "pier" },
    { text: "_\x08k_\x08e_\x08y", reads: "key" },
  ],
  quiet: ["night watch", "[01;31m without its escape"],
});
