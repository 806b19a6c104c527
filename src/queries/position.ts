/** The position of facts about a source that stand nowhere in its bytes. */
export const NOT_IN_THE_BYTES = -1;
