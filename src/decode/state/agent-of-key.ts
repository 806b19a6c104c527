/** The agent that a session key names: `agent:<agent>:…` (openclaw-formats, 3.3). */
export function agentOfKey(sessionKey: string | undefined): string | null {
  return /^agent:([^:]{1,200}):/.exec(sessionKey ?? "")?.[1] ?? null;
}
