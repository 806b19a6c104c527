/** What follows the first eight letters of a UUID, as a piece of a pattern. */
export const UUID_TAIL = "(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}";

export const UUID = `[a-f0-9]{8}${UUID_TAIL}`;
