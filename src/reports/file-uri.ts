/** A path as a URI: each name is percent-encoded, so that no name can end it or begin another. */
export function fileUri(path: string): string {
  const encoded = path.split("/").map((name) => encodeURIComponent(name.toWellFormed()));
  return path.startsWith("/") ? `file://${encoded.join("/")}` : encoded.join("/");
}
