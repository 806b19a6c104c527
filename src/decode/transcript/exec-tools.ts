import { arrayAt, type Json, type JsonObject, objectAt, parseObject, stringAt } from "../../kernel/json.ts";

/** Tools that run what they are given (openclaw-formats, 6.1). */
const EXEC_TOOLS = new Set(["exec", "bash", "shell", "gateway_exec", "code_execution", "system.run", "system_run"]);

/** Actions of `process` that type into a running shell. */
const TYPING_ACTIONS = new Set(["write", "send-keys", "submit", "paste"]);

export function isExecTool(tool: string): boolean {
  return EXEC_TOOLS.has(tool);
}

/** The command a call asks for: undefined when the tool runs none, null when it does but the call does not say which. */
export function commandOf(tool: string, args: JsonObject): string | null | undefined {
  if (EXEC_TOOLS.has(tool)) {
    return commandText(args.command ?? args.cmd ?? args.script ?? args.code ?? args.input);
  }
  if (tool === "process") return typedText(args);
  if (tool === "nodes") return nodeCommand(args);
  return undefined;
}

function typedText(args: JsonObject): string | null | undefined {
  if (!TYPING_ACTIONS.has(stringAt(args, "action") ?? "")) return undefined;
  return commandText(args.data ?? args.text ?? args.keys ?? args.input);
}

/** `nodes` runs a command on a paired device: `action:"run"`, or `invoke` of `system.run`. */
function nodeCommand(args: JsonObject): string | null | undefined {
  const action = stringAt(args, "action");
  if (action === "run" || action === "system.run") return commandText(args.command ?? args.rawCommand);
  if (action !== "invoke" || stringAt(args, "invokeCommand") !== "system.run") return undefined;
  const params = objectAt(args, "invokeParams") ?? parseObject(stringAt(args, "invokeParamsJson"));
  return commandText(params?.rawCommand ?? params?.command);
}

function commandText(value: Json | undefined): string | null {
  if (typeof value === "string") return value;
  if (!Array.isArray(value)) return null;
  return value.map((word) => (typeof word === "string" ? quoteWord(word) : JSON.stringify(word))).join(" ");
}

/** A word as a shell would need it, so that an argument list reads like the command it is. */
function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** The environment a call sets for its command, values as text. */
export function envOf(args: JsonObject): Record<string, string> | undefined {
  const env = objectAt(args, "env");
  if (env) return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, String(value)]));
  const pairs = arrayAt(args, "env").filter((pair) => typeof pair === "string");
  return pairs.length > 0 ? Object.fromEntries(pairs.map(splitPair)) : undefined;
}

function splitPair(pair: string): [string, string] {
  const at = pair.indexOf("=");
  return at === -1 ? [pair, ""] : [pair.slice(0, at), pair.slice(at + 1)];
}
