/** The text uses more notations within each other, or gives more letters to read, than any honest text. */
export class SearchLimit extends Error {
  readonly reason: "budget" | "depth";

  constructor(reason: "budget" | "depth") {
    super(`the search ran out of its ${reason}`);
    this.name = "SearchLimit";
    this.reason = reason;
  }
}
