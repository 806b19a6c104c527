import { defineRule, sample } from "../define-rule.ts";

export default defineRule({
  id: "buffer-private-key",
  title: "Private key or ratchet key as a buffer in JSON, as chat clients keep their logins",
  keywords: ['"private', '"privkey', '"rootkey', '"chainkey', '"noisekey', '"keydata', '"prekey'],
  pattern:
    /"(?:private(?:Key)?|privKey|rootKey|chainKey|noiseKey|keyData|preKey)\\{0,3}"\s{0,8}:\s{0,8}\{\s{0,16}\\{0,3}"type\\{0,3}"\s{0,8}:\s{0,8}\\{0,3}"Buffer\\{0,3}"\s{0,8},\s{0,16}\\{0,3}"data\\{0,3}"\s{0,8}:\s{0,8}(?:\\{0,3}"|\[\s{0,16})(?<secret>[A-Za-z0-9+/]{40,200}={0,2}|\d{1,3}(?:\s{0,16},\s{0,16}\d{1,3}){15,127})/g,
  kind: "specific",
  examples: {
    hides: [
      sample('{"private":{"type":"Buffer","data":"', "aEI0clF4ODFMbVp0NjBXeVZjTnM1MktkVGdQYTM3dUU=", '"}}'),
      sample(
        '{"privKey": {"type": "Buffer", "data": [',
        "104,66,52,114,81,120,56,49,76,109,90,116,54,48,87,121,86",
        "]}}",
      ),
    ],
    keeps: [
      '{"public":{"type":"Buffer","data":"aEI0clF4ODFMbVp0NjBXeVZjTnM1MktkVGdQYTM3dUU="}}',
      '{"private":{"type":"Buffer","data":""}}',
      '{"private": true}',
    ],
  },
});
