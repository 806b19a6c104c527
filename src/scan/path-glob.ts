/** Whether a path fits a pattern: `*` and `?` stay in one name, `**` stands for any number of names. */
export function matchesGlob(path: string, pattern: string): boolean {
  return matchNames(path.split("/"), pattern.split("/"));
}

function matchNames(names: readonly string[], patterns: readonly string[]): boolean {
  return matchList(names.length, patterns, (at, pattern) => matchName(names[at] ?? "", pattern), "**");
}

function matchName(name: string, pattern: string): boolean {
  const letters = [...name];
  return matchList(letters.length, [...pattern], (at, letter) => letter === "?" || letters[at] === letter, "*");
}

/** Goes back to the last wildcard only: an earlier one could gain nothing. */
function matchList(
  length: number,
  patterns: readonly string[],
  fits: (at: number, pattern: string) => boolean,
  wildcard: string,
): boolean {
  let at = 0;
  let next = 0;
  let retry: { readonly pattern: number; at: number } | null = null;
  while (at < length) {
    const pattern = patterns[next];
    if (pattern === wildcard) {
      retry = { pattern: next + 1, at };
      next += 1;
    } else if (pattern !== undefined && fits(at, pattern)) {
      at += 1;
      next += 1;
    } else if (retry) {
      retry.at += 1;
      at = retry.at;
      next = retry.pattern;
    } else return false;
  }
  return patterns.slice(next).every((pattern) => pattern === wildcard);
}
