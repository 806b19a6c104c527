import { defineRule, sample } from "../define-rule.ts";

/** How far from the private number the kind of the key may stand. */
const REACH = 3000;

export default defineRule({
  id: "jwk-private-key",
  title: "Private number of a JSON web key",
  keywords: ['"d"', '"d\\', '"k"', '"k\\', '"dp"', '"dq"', '"qi"', '"p"', '"q"'],
  pattern: /"(?:d|k|p|q|dp|dq|qi)\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"(?<secret>[A-Za-z0-9_-]{20,1400})\\{0,3}"/g,
  kind: "specific",
  accept: (_secret, match) => {
    const around = match.input.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH);
    return match[0].startsWith('"k') ? /"kty\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"oct/.test(around) : around.includes('"kty');
  },
  examples: {
    hides: [
      sample(
        '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo","d":"',
        "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A",
        '"}',
      ),
      sample('{\\"kty\\":\\"oct\\",\\"k\\":\\"', "hB4rQx81LmZt60WyVcNs52KdTgPa37uE", '\\"}'),
    ],
    keeps: [
      '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
      '{"d":"M10 20L30 40"}',
      '{"d":"abcdefghijklmnopqrstuvwxyzABCDEF"}',
      '{"kty":"RSA","n":"hB4rQx81LmZt60WyVcNs52KdTgPa37uE","e":"AQAB","k":"hB4rQx81LmZt60WyVcNs"}',
    ],
  },
});
