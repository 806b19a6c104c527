/**
 * What may stand before a token, as a piece of a pattern: no letter or digit, unless they belong to an escape
 * (`\n`, `%3D`) or to a color change of a terminal.
 */
export const TOKEN_START = String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrtbfv])|(?<=%[0-9A-Fa-f]{2})|(?<=\x1b\[[0-9;]{0,16}[mK]))`;
