import { parseObject } from "../../kernel/json.ts";
import type { Candidate } from "./candidate.ts";
import { loginCandidates } from "./credential-candidates.ts";

/** A table in which OpenClaw keeps credentials. Which of the columns are there is looked up, never taken for granted. */
export interface KnownTable {
  readonly database: "agent" | "state";
  readonly table: string;
  /** Columns that name a row. */
  readonly key: readonly string[];
  /** Columns whose text is a secret. */
  readonly listed: readonly string[];
  /** Columns with a JSON object that holds some. */
  readonly json: readonly string[];
  /** Columns that say what a row is. */
  readonly more?: readonly string[];
}

export const KNOWN_TABLES: readonly KnownTable[] = [
  { database: "agent", table: "auth_profile_store", key: ["store_key"], listed: [], json: ["store_json"] },
  { database: "state", table: "device_auth_tokens", key: ["device_id", "role"], listed: ["token"], json: [] },
  {
    database: "state",
    table: "gateway_origin_device_tokens",
    key: ["gateway_scope", "device_id", "role"],
    listed: ["token"],
    json: [],
  },
  { database: "state", table: "device_bootstrap_tokens", key: ["setup_id"], listed: ["token"], json: [] },
  { database: "state", table: "device_pairing_paired", key: ["device_id"], listed: [], json: ["tokens_json"] },
  { database: "state", table: "device_identities", key: ["identity_key"], listed: ["private_key_pem"], json: [] },
  { database: "state", table: "exec_approvals_config", key: ["config_key"], listed: [], json: ["raw_json"] },
  {
    database: "state",
    table: "secret_store_entries",
    key: ["scope_kind", "scope_id", "name"],
    listed: ["value"],
    json: [],
    more: ["kind", "deleted_at_ms"],
  },
  { database: "state", table: "mcp_oauth_stores", key: ["store_key"], listed: [], json: ["store_json"] },
];

type Cells = Readonly<Record<string, unknown>>;

/** What may be a secret in one row, `number` naming it where its key does not. */
export function rowCandidates(definition: KnownTable, cells: Cells, number: number): Candidate[] {
  const named = definition.key.flatMap((column) => textOf(cells[column]) ?? []);
  const row = `${definition.table}/${named.length > 0 ? named.join("/") : number}`;
  // An entry of the store of secrets is called by its row; it may as well be a plain variable.
  const isVariable = cells.kind === "env";
  const isDeleted = typeof cells.deleted_at_ms === "number";
  const listed = definition.listed.flatMap((column): Candidate[] => {
    const value = textOf(cells[column]);
    if (value === undefined) return [];
    const name = definition.table === "secret_store_entries" ? (named.at(-1) ?? column) : column;
    return [{ path: [row, column], name, value, says: isVariable ? "variable" : "listed", isDeleted }];
  });
  const inside = definition.json.flatMap((column): Candidate[] => {
    const document = parseObject(textOf(cells[column]));
    if (document === undefined) return [];
    return loginCandidates(document).map((one) => ({ ...one, path: [row, column, ...one.path] }));
  });
  return [...listed, ...inside];
}

function textOf(cell: unknown): string | undefined {
  return typeof cell === "string" && cell !== "" ? cell : undefined;
}
