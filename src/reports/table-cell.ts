import stringWidth from "string-width";
import { shorten, visible } from "../kernel/visible.ts";
import type { Column } from "./define-format.ts";
import { enoughUnits, fitText } from "./fit-text.ts";

/** A cell, safe for the screen, in at most `width` columns. The value gives way to the note, until half is gone. */
export function fitCell<Row>(column: Column<Row>, row: Row, width: number): string {
  const note = visible(shorten(column.note?.(row) ?? "", enoughUnits(width)));
  const room = Math.max(width - stringWidth(note), Math.ceil(width / 2));
  const text = fitText(visible(shorten(column.value(row), enoughUnits(room))), room);
  return text + fitText(note, width - stringWidth(text));
}

/** A cell, safe for the screen, with nothing left out. */
export function fullCell<Row>(column: Column<Row>, row: Row): string {
  return visible(column.value(row) + (column.note?.(row) ?? ""));
}
