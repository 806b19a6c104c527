/** A text of the configuration that may be a secret. */
export interface Candidate {
  /** The steps that lead to it in its file. */
  readonly path: readonly string[];
  /** The step that speaks of it. */
  readonly name: string;
  readonly value: string;
  /**
   * `listed`: OpenClaw keeps a credential there. `named`: one if its name says so. `variable`: of an environment or a
   * header, whose names are free: one if its name or its own form says so.
   */
  readonly says: "listed" | "named" | "variable";
  /** Marked as deleted, and there all the same. */
  readonly isDeleted?: boolean;
}
