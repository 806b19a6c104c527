import { defineCommand } from "../define-command.ts";
import { sample } from "../define-rule.ts";

/** `NAME=value` where the name tells of a secret, or the value looks like one. */
const TELLING =
  /^[\w.]*(?:pass|pwd|secret|token|key|credential|dsn|auth|salt|pin|jwt|private)[\w.]*=(?<secret>[^\s][\s\S]{3,})$/i;

const VARIABLE = { anyWord: true, part: TELLING } as const;

export default defineCommand({
  id: "stored-variable-command",
  title:
    "Secret that a command stores with a host or a cloud: gh secret set, heroku config:set, fly secrets set and others",
  commands: [
    {
      programs: ["gh secret set", "gh variable set", "glab variable set"],
      places: [{ flags: ["-b", "--body", "-v", "--value"] }, { glued: ["-b"] }],
    },
    {
      programs: [
        "heroku config:set",
        "heroku config:add",
        "dokku config:set",
        "flyctl secrets set",
        "fly secrets set",
        "supabase secrets set",
        "railway variables",
        "eb setenv",
        "convox env set",
        "firebase functions:config:set",
        "doppler secrets set",
        "modal secret create",
      ],
      places: [VARIABLE],
    },
    {
      programs: ["netlify env:set", "vercel env add", "railway variable set", "eas secret:create"],
      places: [{ position: 1, part: /^(?!production|preview|development)(?<secret>.+)$/ }, { flags: ["--value"] }],
    },
    {
      programs: ["aws configure set aws_secret_access_key", "aws configure set aws_session_token"],
      places: [{ position: 0 }],
    },
    { programs: ["aws secretsmanager"], places: [{ flags: ["--secret-string"] }] },
    { programs: ["aws ssm put-parameter"], places: [{ flags: ["--value"] }] },
    {
      programs: ["aws rds", "aws redshift", "aws cognito-idp", "gcloud sql", "gcloud"],
      places: [{ flags: ["--master-user-password", "--password", "--root-password", "--secret-string"] }],
    },
    { programs: ["az login"], places: [{ flags: ["-p", "--password"] }] },
    { programs: ["az keyvault secret set"], places: [{ flags: ["--value"] }] },
    {
      programs: ["az vm", "az sql", "az acr", "az postgres", "az mysql", "az webapp", "az ad"],
      places: [{ flags: ["--password", "--admin-password", "-p"] }],
    },
    { programs: ["doctl"], places: [{ flags: ["-t", "--access-token"] }] },
    {
      programs: ["bw unlock", "op item create", "op item edit"],
      places: [
        { position: 0, part: /^(?!\w+=)(?<secret>.+)$/ },
        { anyWord: true, part: /^password=(?<secret>.+)$/ },
      ],
    },
  ],
  examples: {
    hides: [
      sample("gh secret set LAMP -b'", "n1ght-w4tch", "' -R harbor/api"),
      sample("heroku config:set NODE_ENV=production LAMP_PIN=", "swordfish", " -a harbor"),
      sample("fly secrets set DB_PASS=", "n1ght-w4tch"),
      sample("az login --service-principal -u harbor -p ", "n1ght-w4tch", " --tenant quay"),
      sample('aws ssm put-parameter --name /harbor/lamp --value "', "n1ght-w4tch", '" --type SecureString'),
      sample("netlify env:set LAMP ", "n1ght-w4tch"),
    ],
    keeps: [
      "gh secret set LAMP < lamp.txt",
      'gh secret set LAMP --body "$LAMP"',
      "gh secret set LAMP --env staging",
      "heroku config:set NODE_ENV=production WEB_CONCURRENCY=2 -a harbor",
      "fly secrets set DB_PASS=$DB_PASS",
      "vercel env add LAMP production",
      "az login --identity",
      "aws secretsmanager create-secret --secret-string file://lamp.json",
      "gcloud auth login --brief",
    ],
  },
});
