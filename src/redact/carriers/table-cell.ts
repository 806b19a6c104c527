import { defineCarrier, hasHit } from "../define-carrier.ts";
import { openView } from "../view.ts";

/** A row whose first cells are empty goes on with the row above it. */
const ROW = /^[ \t]{0,8}[|│┃][^\n]{0,400}[|│┃][ \t]{0,8}\r?$/;
const MOST_ROWS = 40;

export default defineCarrier({
  id: "table-cell",
  title: "Cells of a table that go on in the next row",
  mayOccur: (text) => text.includes("|\n") || text.includes("| \n") || text.includes("│\n") || text.includes("┃\n"),
  *views(text, seen) {
    let start = 0;
    while (start < text.length) {
      const first = rowAt(text, start);
      start = first.next;
      if (!first.cells || !hasHit(seen, first.from, first.next)) continue;
      const rows = [first.cells];
      for (
        let more = rowAt(text, start);
        more.cells?.length === first.cells.length && rows.length < MOST_ROWS;
        more = rowAt(text, start)
      ) {
        if (!more.cells.some(({ from, to }) => from === to)) break;
        rows.push(more.cells);
        start = more.next;
      }
      if (rows.length < 2) continue;
      const view = openView(text);
      const joins: number[] = [];
      first.cells.forEach((_, column) => {
        rows.forEach((cells, row) => {
          const cell = cells[column];
          if (!cell || cell.from === cell.to) return;
          if (row > 0) joins.push(view.length);
          view.copy(cell.from, cell.to);
        });
        view.put(" | ", rows.at(-1)?.[column]?.to ?? start - 1, start);
      });
      yield { ...view.build(), joins };
    }
  },
  examples: [{ text: "| token | night |\n|       | watch |\n", reads: "token | nightwatch | " }],
  quiet: ["| token | a |\n| other | b |\n", "a | b"],
});

interface Row {
  readonly from: number;
  readonly next: number;
  readonly cells: readonly { readonly from: number; readonly to: number }[] | undefined;
}

function rowAt(text: string, from: number): Row {
  const newline = text.indexOf("\n", from);
  const end = newline < 0 ? text.length : newline;
  const next = end + 1;
  const first = text.charAt(from);
  if (!"|│┃ \t".includes(first) || end - from > 440) return { from, next, cells: undefined };
  const line = text.slice(from, end);
  if (!ROW.test(line)) return { from, next, cells: undefined };
  const cells = [...line.matchAll(/(?<=[|│┃])([^|│┃]*)(?=[|│┃])/g)].map((match) => {
    const lead = /^[ \t]*/.exec(match[0])?.[0].length ?? 0;
    const content = match[0].trim();
    return {
      from: from + match.index + (content === "" ? 0 : lead),
      to: from + match.index + (content === "" ? 0 : lead + content.length),
    };
  });
  return { from, next, cells };
}
