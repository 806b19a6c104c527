import { endWithCrc } from "../checksums.ts";
import { MNEMONIC_WORDS } from "../families/mnemonic-words.ts";
import { makeMnemonic } from "../families/wallets.ts";
import { listLookAlikes } from "../look-alike.ts";
import { mark } from "../marks.ts";
import { fillShape } from "../shape.ts";

const joinParts = (...parts: readonly string[]): string => parts.join("");

/** Where a secret would stand and something else does. */
export const STAND_INS = [
  ...listLookAlikes("survives", {
    "placeholder-your": [
      "API_KEY=[[your-api-key-here]]",
      'token: "[[YOUR_ACCESS_TOKEN]]"',
      "OPENAI_API_KEY=[[your_openai_api_key]]",
      "password = [[your-password]]",
    ],
    "placeholder-angle": [
      "Authorization: Bearer [[<TOKEN>]]",
      "mysql -u root -p[[<password>]]",
      "curl -H 'X-Api-Key: [[<api-key>]]'",
    ],
    "placeholder-crosses": [
      `GITHUB_TOKEN=[[ghp_${"x".repeat(36)}]]`,
      "sk_key: [[XXXXXXXXXXXXXXXX]]",
      `STRIPE_KEY=[[sk_live_${"x".repeat(24)}]]`,
    ],
    "placeholder-dots": [
      "OPENAI_API_KEY=[[sk-...]]",
      "ANTHROPIC_API_KEY=[[sk-ant-...]]",
      "token: [[ghp_...]]",
      'apiKey: "[[…]]"',
    ],
    "placeholder-change-me": [
      "POSTGRES_PASSWORD=[[changeme]]",
      "secret_key: [[replace-me-with-a-long-random-string]]",
      "JWT_SECRET=[[change-this-in-production]]",
      "pass: [[TODO]]",
    ],
    "placeholder-example-word": [
      "password: [[example]]",
      "DB_PASS=[[password]]",
      'token: "[[my-token]]"',
      "api_key: [[test]]",
      "secret: [[dummy-secret]]",
    ],
    "placeholder-filled-in-zeros": [
      "token=[[00000000000000000000000000000000]]",
      "api_key: [[1234567890]]",
      "key: [[00000000-0000-0000-0000-000000000000]]",
    ],
    "placeholder-foreign": [
      "Passwort: [[hier-eintragen]]",
      "mot de passe : [[à-remplacer]]",
      "contraseña: [[tu-contraseña]]",
      "密码：[[请输入密码]]",
    ],
    "masked-stars": [
      "password: [[********]]",
      "DATABASE_URL=postgres://crane:[[***]]@db/berths",
      "api_key=[[****************]]",
    ],
    "masked-tail": [
      "Using key [[sk-...a1B2]]",
      "token [[ghp_01…2345]] is valid",
      "Access key: [[****************7QXZ]]",
    ],
    "masked-word": [
      '"token": "[[__OPENCLAW_REDACTED__]]"',
      "password=[[[REDACTED] ]]",
      "secret: [[(sensitive value)]]",
      "key = [[<redacted>]]",
      "AWS_SECRET_ACCESS_KEY=[[[MASKED] ]]",
    ],
    "env-reference-shell": [
      'curl -H "Authorization: Bearer [[$GITHUB_TOKEN]]"',
      'mysql -p"[[${DB_PASSWORD}]]" berths',
      "export TOKEN=[[$(cat /run/secrets/token)]]",
      "PASSWORD=[[${PASSWORD:?must be set}]]",
    ],
    "env-reference-code": [
      "const apiKey = [[process.env.OPENAI_API_KEY]];",
      'password = [[os.environ["DB_PASSWORD"]]]',
      'token := [[os.Getenv("HARBOR_TOKEN")]]',
      "secret: [[ENV.fetch('SECRET_KEY_BASE')]]",
      'let key = [[std::env::var("API_KEY")?]];',
      "api_key = [[import.meta.env.VITE_API_KEY]]",
    ],
    "ci-reference": [
      "token: [[${{ secrets.NPM_TOKEN }}]]",
      "PASSWORD: [[$(dbPassword)]]",
      "api_key: [[${CI_JOB_TOKEN}]]",
    ],
    "template-reference": [
      "password: [[{{ .Values.auth.password }}]]",
      "db_pass: [[{{ vault_db_password }}]]",
      "secret = [[var.client_secret]]",
      'token = [[data.vault_kv_secret.crane.data["token"]]]',
      "password: [[!Ref DbPassword]]",
      "secret = [[random_password.db.result]]",
    ],
    "secret-store-reference": [
      "OPENAI_API_KEY=[[op://Harbor/OpenAI/credential]]",
      "password: [[vault:secret/data/harbor#password]]",
      "token: [[ref+awsssm://harbor/token]]",
      "key: [[gcp-sm://projects/harbor/secrets/key]]",
      "pw: [[@Microsoft.KeyVault(SecretUri=https://pier.vault.azure.net/secrets/db)]]",
      "{{resolve:[[secretsmanager:harbor/prod:SecretString:password]]}}",
    ],
    "kubernetes-secret-reference": [
      "valueFrom:\n  secretKeyRef:\n    name: [[crane-credentials]]\n    key: [[api-token]]",
      "imagePullSecrets:\n- name: [[registry-credentials]]",
      "secretName: [[crane-tls-2026]]",
    ],
    "secret-file-path": [
      "POSTGRES_PASSWORD_FILE=[[/run/secrets/postgres_password]]",
      "tokenFile: [[/var/run/secrets/kubernetes.io/serviceaccount/token]]",
      "ssl_key: [[/etc/letsencrypt/live/harbor.example/privkey.pem]]",
      "IdentityFile [[~/.ssh/id_ed25519_crane]]",
    ],
    "documented-aws-example": () =>
      `aws_access_key_id = ${mark(joinParts("AKIA", "IOSFODNN7", "EXAMPLE"))}\naws_secret_access_key = ${joinParts("wJalrXUtnFEMI", "/K7MDENG/", "bPxRfiCY", "EXAMPLEKEY")}`,
    "documented-aws-secret": () =>
      `aws_secret_access_key = ${mark(joinParts("wJalrXUtnFEMI", "/K7MDENG/", "bPxRfiCY", "EXAMPLEKEY"))}`,
    "documented-connection-url": [
      "DATABASE_URL=[[postgresql://user:password@localhost:5432/mydb]]",
      "[[mongodb://username:password@host:27017/db]]",
      "redis://:[[password]]@localhost:6379",
      "amqp://[[guest:guest]]@localhost:5672/",
    ],
    "documented-curl-login": [
      "curl -u [[username:password]] https://api.example.com/v1",
      "curl --user [[user:pass]] http://localhost:8080",
    ],
    "empty-value": [
      "[[DB_PASSWORD=]]\n[[API_KEY=]]\nDEBUG=false",
      '[["token": ""]],',
      "[[password: null]]",
      "[[secret: ~]]",
    ],
    "boolean-value": ["[[password: true]]", "[[useToken=false]]", '[["secret": true]],', "[[require_auth: required]]"],
  }),
  ...listLookAlikes("may-be-hidden", {
    "documented-jwt": () =>
      `token: ${mark(joinParts("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9", ".", "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ", ".", "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"))}`,
    "documented-stripe-test-key": () =>
      `stripe.api_key = "${mark(joinParts("sk_", "test_", "4eC39HqLyjW", "DarjtT1zdp7dc"))}"`,
    "bad-checksum-github": (random) => `GITHUB_TOKEN=${mark(breakEnd(fillShape("ghp_<w30>", random)))}`,
    "bad-checksum-npm": (random) =>
      `//npm.harbor.example/:_authToken=${mark(breakEnd(fillShape("npm_<w30>", random)))}`,
    "bad-checksum-wif": ["privkey: [[K<z51>]]"],
    "bad-checksum-stellar": ["seed: [[S<t55>]]"],
    "bad-checksum-mnemonic": (random) => `mnemonic: ${mark(breakMnemonic(makeMnemonic(random, 16)))}`,
    "too-short-token": ["GITHUB_TOKEN=[[ghp_<w12>]]", "key: [[AKIA<t9>]]", "OPENAI_API_KEY=[[sk-<w6>]]"],
  }),
];

/** The right length and letters, and the sum of another body. */
function breakEnd(body: string): string {
  return body + endWithCrc(`${body}~`);
}

/** The last word holds the sum; its neighbor in the list holds another one. */
function breakMnemonic(phrase: string): string {
  const words = phrase.split(" ");
  const last = MNEMONIC_WORDS.indexOf(words.pop() ?? "");
  return [...words, MNEMONIC_WORDS[last ^ 1]].join(" ");
}
