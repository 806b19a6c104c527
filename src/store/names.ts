import type { Database } from "better-sqlite3";

/** The dictionary of repeated strings: text to number when writing, number to text when reading. */
export interface Names {
  idOf(text: string): number;
  textOf(id: number): string;
  /** Forgets what a rolled-back transaction had added. */
  forget(): void;
}

export function openNames(raw: Database): Names {
  const select = raw.prepare<[string], { id: number }>("SELECT id FROM names WHERE text = ?");
  const insert = raw.prepare<[string]>("INSERT INTO names (text) VALUES (?)");
  const selectText = raw.prepare<[number], { text: string }>("SELECT text FROM names WHERE id = ?");
  const ids = new Map<string, number>();
  const texts = new Map<number, string>();

  return {
    idOf(text) {
      const known = ids.get(text);
      if (known !== undefined) return known;
      const id = select.get(text)?.id ?? Number(insert.run(text).lastInsertRowid);
      ids.set(text, id);
      return id;
    },
    textOf(id) {
      const known = texts.get(id);
      if (known !== undefined) return known;
      const text = selectText.get(id)?.text;
      if (text === undefined) throw new Error(`the store has no name ${id}`);
      texts.set(id, text);
      return text;
    },
    forget() {
      ids.clear();
    },
  };
}
