/** White space of ASCII, by the code of a letter. */
export function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

export function isHexDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 70) || (code >= 97 && code <= 102);
}
