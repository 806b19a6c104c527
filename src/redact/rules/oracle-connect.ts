import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

/** `user/password@place`, or the same without a place. */
const CONNECT = /^(?:userid=|target=)?(?!\/)[\w$#.]{1,64}\/(?<secret>[^\s/@]{3,128})(?:@[^\s]{1,300})?$/i;

export default defineCommand({
  id: "oracle-connect",
  title: "Password in the connect string of sqlplus, rman, expdp and their like",
  commands: [
    {
      programs: ["sqlplus", "rman", "expdp", "impdp", "sqlldr"],
      places: [{ anyWord: true, part: CONNECT }],
    },
  ],
  examples: {
    hides: [
      sample("sqlplus -S harbor/", "n1ght-w4tch", "@//db.test:1521/SHIPS"),
      sample('impdp harbor/"', "n1ght#w4tch", '"@SHIPS directory=dumps'),
      sample("rman target sys/", "n1ght-w4tch", "@SHIPS"),
    ],
    keeps: [
      "sqlplus / as sysdba",
      "sqlplus harbor@SHIPS",
      "sqlplus harbor/$PASS@SHIPS",
      "sqlplus /nolog @ships.sql",
      "sqlplus user/password@db",
    ],
  },
});
