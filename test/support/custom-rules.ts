import type { CustomRule } from "../../src/redact/custom/custom-rule.ts";

/** A ticket of the harbor office, made of parts: a form that no rule of ours knows. */
export const TICKET = ["hbr", "4k2m9x7q1w8z5v3n6b0c2d4f"].join("_");

/** A rule of the harbor's own. */
export const TICKET_RULE: CustomRule = {
  id: "harbor-ticket",
  title: "Ticket of the harbor office",
  pattern: String.raw`\bhbr_[a-z0-9]{24}\b`,
};
