/** This content cannot be read, or not to its end; what lies beside it can. The message is for a person. */
export class Damaged extends Error {}

/** Nothing more is read of the whole file, whatever else is in it. */
export class Bomb extends Error {}
