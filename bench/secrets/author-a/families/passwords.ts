import { opaque, password, phrase } from "../family.ts";
import { alphabet } from "../fill.ts";
import type { Random } from "../random.ts";
import { dashedWords, foreign, hunter, leetWord, season, spacedWords, twoWords } from "./human-words.ts";

const symbols = (letters: string, least: number, most: number) => (random: Random) =>
  random.pick([...alphabet("w")]) + random.letters(alphabet("w") + letters, random.int(least, most) - 1);

/** Every group of letters that follows a name is a password somebody could have chosen or a manager generated. */
export const PASSWORDS = [
  password("password-season", "DB_PASSWORD ADMIN_PASSWORD PASSWORD", season),
  password("password-hunter", "PASSWORD MYSQL_PASSWORD DB_PASS", hunter),
  password("password-leet", "POSTGRES_PASSWORD ADMIN_PASSWORD APP_PASSWORD", leetWord),
  password("password-two-words", "DB_PASSWORD REDIS_PASSWORD SMTP_PASSWORD", twoWords),
  password("password-dashed-words", "PASSWORD VPN_PASSWORD KEYSTORE_PASSWORD", dashedWords),
  password("password-foreign", "PASSWORD DB_PASSWORD LDAP_PASSWORD", foreign),
  password("password-generated", "DB_PASSWORD MYSQL_ROOT_PASSWORD GRAFANA_ADMIN_PASSWORD", "{16-24w}"),
  password("password-symbols", "POSTGRES_PASSWORD SMTP_PASS MONGO_PASSWORD", symbols("!#%*+-.:=?@^_~", 12, 20)),
  password("password-shell-symbols", "ADMIN_PASSWORD DB_PASSWORD", symbols("!$&()<>|;*", 14, 20)),
  password("password-short", "DB_PASS PASS PASSWD", "{6-8a}"),
  password("password-digits", "PIN_CODE PASSCODE", "{6-8d}"),
  password("password-apple-style", "PASSWORD APP_PASSWORD", "{6w}-{6w}-{6a}"),
  password("google-app-password-joined", "GMAIL_APP_PASSWORD SMTP_PASSWORD", "{16l}"),
  phrase("google-app-password", "GMAIL_APP_PASSWORD EMAIL_PASSWORD", "{4l} {4l} {4l} {4l}"),
  phrase("password-phrase", "PASSPHRASE BACKUP_PASSPHRASE GPG_PASSPHRASE", spacedWords),
  password(
    "wifi-psk",
    "WIFI_PASSWORD WPA_PSK WIFI_PSK",
    (random) => random.pick([hunter, twoWords, dashedWords])(random) + random.int(10, 99),
  ),
  password("ftp-password", "FTP_PASSWORD SFTP_PASSWORD", leetWord),
  password("ldap-bind-password", "LDAP_BIND_PASSWORD LDAP_ADMIN_PASSWORD", twoWords),
  password("ansible-become-password", "ANSIBLE_BECOME_PASS ANSIBLE_PASSWORD", leetWord),
  password("vault-unseal-password", "ANSIBLE_VAULT_PASSWORD RESTIC_PASSWORD BORG_PASSPHRASE", dashedWords),
  password("redis-password", "REDIS_PASSWORD REDISCLI_AUTH", "{20-32w}"),
  password("rabbitmq-password", "RABBITMQ_DEFAULT_PASS AMQP_PASSWORD", "{14w}"),
  password("elastic-password", "ELASTIC_PASSWORD ES_PASSWORD", "{20u}"),
  password("minio-root-password", "MINIO_ROOT_PASSWORD MINIO_SECRET_KEY", "{20w}"),
  password("keycloak-admin-password", "KEYCLOAK_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD", twoWords),
  password("snmp-community", "SNMP_COMMUNITY SNMP_AUTH_PASSWORD", leetWord),
  password("ipmi-password", "IPMI_PASSWORD BMC_PASSWORD", twoWords),
  password("sip-password", "SIP_PASSWORD SIP_SECRET", "{12-16w}"),
  opaque("hex-secret", "SECRET_KEY SESSION_SECRET COOKIE_SECRET ENCRYPTION_KEY", "{64h}"),
  opaque("hex-token", "API_TOKEN ACCESS_TOKEN AUTH_TOKEN INTERNAL_API_KEY", "{32h}"),
  opaque("hex-token-40", "API_KEY ACCESS_KEY SERVICE_TOKEN", "{40h}"),
  opaque("base64-secret", "JWT_SECRET SIGNING_KEY NEXTAUTH_SECRET", (random) =>
    Buffer.from(random.bytes(32)).toString("base64"),
  ),
  opaque("base64url-secret", "AUTH_SECRET CLIENT_SECRET WEBHOOK_SECRET", (random) =>
    Buffer.from(random.bytes(32)).toString("base64url"),
  ),
  opaque("alnum-token", "API_KEY AUTH_TOKEN BOT_TOKEN", "{28-44w}"),
  opaque("uuid-token", "API_TOKEN CLIENT_SECRET AUTH_TOKEN", "{uuid}"),
  opaque("django-secret-key", "DJANGO_SECRET_KEY SECRET_KEY", symbols("!@#%^&*(-_=+)", 50, 50)),
  opaque("rails-secret-key-base", "SECRET_KEY_BASE", "{128h}"),
  opaque("rails-master-key", "RAILS_MASTER_KEY", "{32h}"),
  opaque("laravel-app-key", "APP_KEY", (random) => `base64:${Buffer.from(random.bytes(32)).toString("base64")}`),
  opaque("fernet-key", "FERNET_KEY AIRFLOW__CORE__FERNET_KEY", (random) =>
    Buffer.from(random.bytes(32)).toString("base64").replaceAll("+", "-").replaceAll("/", "_"),
  ),
  opaque("wordpress-salt", "AUTH_KEY SECURE_AUTH_KEY LOGGED_IN_KEY", symbols("!@#%^*()-_[]{}<>~+=,.;:/?|", 64, 64)),
  opaque("device-token", "DEVICE_TOKEN HOOKS_TOKEN OPENCLAW_HOOKS_TOKEN", "{43u}"),
  opaque("home-assistant-secret", "HASS_WEBHOOK_ID HASS_SECRET", "{64h}"),
];
