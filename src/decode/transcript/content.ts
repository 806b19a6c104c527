import { arrayAt, isJsonObject, type Json, type JsonObject, stringAt } from "../../kernel/json.ts";

const TEXT_BLOCKS = new Set(["text", "input_text", "output_text"]);

/** The blocks of a message: content is text in some releases, a list in others. */
export function blocksOf(message: JsonObject): readonly JsonObject[] {
  const content = message.content;
  if (typeof content === "string") return [{ type: "text", text: content }];
  return Array.isArray(content) ? content.filter(isJsonObject) : [];
}

/** All text of some blocks. An image is counted, never kept: nobody can redact a picture. */
export function textOf(blocks: readonly JsonObject[]): string {
  return blocks
    .filter((block) => TEXT_BLOCKS.has(stringAt(block, "type") ?? ""))
    .map((block) => stringAt(block, "text") ?? "")
    .join("\n");
}

export function thinkingOf(blocks: readonly JsonObject[]): string {
  return blocks
    .filter((block) => stringAt(block, "type") === "thinking")
    .map((block) => stringAt(block, "thinking") ?? stringAt(block, "text") ?? "")
    .join("\n");
}

export function attachmentsIn(blocks: readonly JsonObject[]): number {
  return blocks.filter((block) =>
    /^(?:image|image_url|input_image|file|document|audio)$/.test(stringAt(block, "type") ?? ""),
  ).length;
}

/** The text of a `content` that is itself text or a list of blocks. */
export function contentText(content: Json | undefined): string {
  return typeof content === "string"
    ? content
    : textOf(arrayAt({ content: content ?? [] }, "content").filter(isJsonObject));
}
