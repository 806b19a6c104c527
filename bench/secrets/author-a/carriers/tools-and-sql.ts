import { carrier, KEYS, WITH_SPACES } from "../carrier.ts";

const PASSWORDS = ["password"] as const;
const SECRETS = ["password", "token", "opaque"] as const;

export const TOOLS_AND_SQL = [
  carrier(
    "ansible-extra-vars",
    PASSWORDS,
    "ansible-playbook site.yml -e 'ansible_become_pass={value}'",
    'ansible all -m ping --extra-vars "ansible_password={value}"',
  ),
  carrier("twine-upload", SECRETS, "twine upload dist/* -u __token__ -p {sh}", "poetry publish -u {user} -p {sh}"),
  carrier(
    "npm-config-set",
    KEYS,
    "npm config set //npm.harbor-line.io/:_authToken {value}",
    "npm config set //npm.harbor-line.io/:_authToken={value}",
  ),
  carrier(
    "git-remote-url",
    KEYS,
    "git remote set-url origin https://x-access-token:{value}@github.com/harbor/planner.git",
    "git clone https://oauth2:{value}@gitlab.harbor-line.io/harbor/planner.git",
  ),
  carrier("git-extraheader", KEYS, "git -c http.extraheader='Authorization: Bearer {value}' fetch origin"),
  carrier("stripe-cli", KEYS, "stripe listen --api-key {value} --forward-to localhost:{port}/hooks"),
  carrier(
    "tool-flag-equals",
    KEYS,
    "{service} deploy --{kebab}={value} --region eu",
    "sentry-cli --auth-token={value} releases new 1.4.2",
  ),
  carrier(
    "tool-flag-space",
    KEYS,
    "{service} login --{kebab} {value}",
    "npx {service} sync --token {value} --verbose",
    "doctl auth init -t {value}",
  ),
  carrier(
    "ps-aux",
    SECRETS,
    "{user}   {4d}  0.3  1.2 1048{3d} 51{3d} ?  Ssl  09:1{1d}  0:0{1d} /usr/bin/{service} --port {port} --password {value}",
  ),
  carrier("shell-history", WITH_SPACES, " {3d}  cd {dir}\n {3d}  export {NAME}={sh}\n {3d}  npm start"),
  carrier("set-x-trace", SECRETS, "+ cd {dir}\n+ {service} login --username {user} --password {value}\n+ set +x"),
  carrier("expect-send", PASSWORDS, 'spawn ssh {user}@{host}\nexpect "password:"\nsend "{value}\\r"\ninteract'),
  carrier(
    "prompt-typed",
    PASSWORDS,
    "[sudo] password for {user}: {value}\nReading package lists... Done",
    "Password: {value}\nWelcome to Harbor 4.2",
    "Enter passphrase for key '/home/marina/.ssh/id_rsa': {value}",
  ),
  carrier("tmux-send-keys", PASSWORDS, "tmux send-keys -t main '{value}' Enter   # password prompt"),
  carrier(
    "sql-identified-by",
    PASSWORDS,
    "CREATE USER '{user}'@'%' IDENTIFIED BY {sh};",
    "ALTER USER {user} IDENTIFIED BY {sh};",
    "GRANT ALL ON {database}.* TO '{user}'@'%' IDENTIFIED BY {sh};",
  ),
  carrier(
    "sql-password",
    PASSWORDS,
    "CREATE ROLE {user} WITH LOGIN PASSWORD {sh};",
    "ALTER USER {user} WITH ENCRYPTED PASSWORD {sh};",
    "ALTER LOGIN sa WITH PASSWORD = {sh};",
  ),
  carrier("sql-update", SECRETS, "UPDATE accounts SET {name} = {sh} WHERE id = {3d};"),
  carrier(
    "sql-insert-columns",
    SECRETS,
    "INSERT INTO users (name, email, password) VALUES ('{user}', '{mail}', {sh});",
    "INSERT INTO api_keys (owner, token) VALUES ('{user}', {sh});",
  ),
  carrier("mongo-create-user", PASSWORDS, 'db.createUser({user: "{user}", pwd: "{value}", roles: ["readWrite"]})'),
  carrier(
    "redis-auth-command",
    PASSWORDS,
    "127.0.0.1:6379> AUTH {value}\nOK",
    "127.0.0.1:6379> CONFIG SET requirepass {value}\nOK",
  ),
  carrier(
    "ftp-session",
    PASSWORDS,
    "USER {user}\n331 Please specify the password.\nPASS {value}\n230 Login successful.",
    "a1 LOGIN {user} {value}\na1 OK LOGIN completed",
  ),
];
