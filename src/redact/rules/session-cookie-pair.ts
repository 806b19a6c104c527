import { defineRule, sample } from "../define-rule.ts";
import { isSessionValue } from "../secret-values.ts";

export default defineRule({
  id: "session-cookie-pair",
  title: "Value of a session cookie beside its name: HAR files, exports of browsers, cookies.txt",
  keywords: ["sess", "sid", "remember", ".aspxauth", "auth_token"],
  pattern:
    /(?<=["'\t;\s:.-]|connect\.|PHP|J|ASP\.NET_|_|-)(?:sess(?:ion)?(?:[_-]?(?:id|token|key|data))?|sid|remember(?:[_-]?(?:me|user|token))?(?:[_-]token)?|\.aspxauth|auth_token)(?:\t|\\{0,3}["'],?\s{0,16}\\{0,3}["']?value\\{0,3}["']?\s{0,4}:\s{0,4}\\{0,3}["']|=)(?<secret>[^\s"'\\;&,]{16,4096})/gi,
  kind: "generic",
  accept: (secret, match) => {
    // In a list of tabs the name is a cell of its own.
    if (/\t$/.test(match[0].slice(0, -secret.length)) && match.input.charAt(match.index - 1) !== "\t") return false;
    if (
      /_sid=$/i.test(match[0].slice(0, -secret.length)) ||
      /[A-Z]_$/.test(match.input.slice(match.index - 2, match.index))
    )
      return false;
    // Logs number their sessions as well: by UUIDs, by names with colons, and call the number sessionId.
    if (/^sess(?:ion)?[A-Z]/.test(match[0])) return false;
    return /\d/.test(secret) && isSessionValue(secret) && !/^[\w.]+[([{]/.test(secret);
  },
  examples: {
    hides: [
      sample('{"name": "sessionid", "value": "', "hB4rQx81LmZt60WyVcNs52Kd", '"}'),
      sample(".quay.test\tTRUE\t/\tTRUE\t1795651200\tsid\t", "hB4rQx81LmZt60WyVcNs52Kd"),
      sample("document.cookie = 'session_id=", "hB4rQx81LmZt60WyVcNs52Kd", "; path=/'"),
    ],
    keeps: [
      '{"name": "session", "value": "harbor"}',
      "apt\tdbus-user-session\t1.14.10-1~deb12u1",
      "sid=$SESSION_ID_OF_HARBOR1",
      "session=agent",
      "sessionId=2401674f-a3aa-4e36-8e54-64c8642b080e sessionKey=agent:main:cron:2401674f-a3aa-4e36-8e54-64c8642b080e",
      "inside=hB4rQx81LmZt60WyVcNs",
    ],
  },
});
