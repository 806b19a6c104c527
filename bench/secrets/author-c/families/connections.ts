import { type Family, readRows } from "./family.ts";

const HTTP = "https" + "://";

/** A password or a key inside the text that says where to connect. */
export const CONNECTIONS: readonly Family[] = readRows("url", [
  ["postgres-url-password", "database url|pg uri|postgres url", "postgres://{user}:<{pw}>@{host}:5432/{store}"],
  [
    "postgresql-url-password",
    "database url|sqlalchemy database uri",
    "postgresql+asyncpg://{user}:<{pw}>@{host}/{store}?ssl=require",
  ],
  [
    "postgres-dsn-password",
    "pg dsn|dsn",
    "host={host} port=5432 dbname={store} user={user} password=<{raw}> sslmode=require",
  ],
  ["mysql-url-password", "mysql url|database url|jawsdb url", "mysql://{user}:<{pw}>@{host}:3306/{store}"],
  ["go-mysql-dsn-password", "mysql dsn|dsn", "{user}:<{raw}>@tcp({host}:3306)/{store}?parseTime=true"],
  [
    "mongodb-srv-password",
    "mongodb uri|mongo url",
    "mongodb+srv://{user}:<{pw}>@cluster0.{a:5}.mongodb.net/{store}?retryWrites=true",
  ],
  ["mongodb-password", "mongo uri|mongodb url", "mongodb://{user}:<{pw}>@{host}:27017/{store}?authSource=admin"],
  ["redis-url-password", "redis url|cache url", "redis://:<{pw}>@{host}:6379/0"],
  ["rediss-url-password", "redis tls url", "rediss://default:<{pw}>@{host}:{port}"],
  ["amqp-url-password", "amqp url|celery broker url|rabbitmq url", "amqps://{user}:<{pw}>@{host}/{store}"],
  ["smtp-url-password", "smtp url|mailer dsn", "smtps://{user}%40example.net:<{pw}>@smtp.example.net:465"],
  ["ftp-url-password", "backup target|ftp url", "ftp://{user}:<{pw}>@{host}/backups"],
  ["git-url-password", "remote url|repo url", `${HTTP}{user}:<{pw}>@git.example.net/harbor/gateway.git`],
  ["index-url-password", "pip index url|extra index url", `${HTTP}{user}:<{pw}>@pypi.example.net/simple/`],
  ["proxy-password", "https proxy|http proxy", "http://{user}:<{pw}>@proxy.example.net:3128"],
  ["clickhouse-url-password", "clickhouse url", "clickhouse://{user}:<{pw}>@{host}:9440/{store}?secure=true"],
  ["mqtt-url-password", "mqtt url", "mqtts://{user}:<{pw}>@{host}:8883"],
  ["ldap-url-password", "ldap url", "ldaps://cn={user},dc=example,dc=net:<{pw}>@{host}:636"],
  ["couchdb-url-password", "couchdb url", "http://{user}:<{pw}>@{host}:5984/{store}"],
  [
    "jdbc-password",
    "jdbc url|spring datasource url",
    "jdbc:postgresql://{host}:5432/{store}?user={user}&password=<{raw}>",
  ],
  [
    "jdbc-sqlserver-password",
    "jdbc url",
    "jdbc:sqlserver://{host}:1433;databaseName={store};user=sa;password=<{raw}>;encrypt=true",
  ],
  [
    "ado-net-password",
    "connection string|default connection",
    "Server={host},1433;Database={store};User Id={user};Password=<{raw}>;Encrypt=True",
  ],
  ["odbc-password", "odbc connection", "DRIVER=ODBC Driver 18 for SQL Server;SERVER={host};UID={user};PWD=<{raw}>"],
  [
    "azure-storage-connection",
    "azure storage connection string",
    "DefaultEndpointsProtocol=https;AccountName=harborprod;AccountKey=<{b:86}==>;EndpointSuffix=core.windows.net",
  ],
  [
    "azure-service-bus",
    "service bus connection string",
    "Endpoint=sb://harbor.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=<{b:43}=>",
  ],
  [
    "azure-sas",
    "blob url|sas url",
    `${HTTP}harborprod.blob.core.windows.net/backup?sv=2024-05-04&se=2027-01-01&sr=c&sp=rl&sig=<{A:43}%3D>`,
  ],
  [
    "aws-presigned-url",
    "download url|presigned url",
    `${HTTP}harbor-backups.s3.amazonaws.com/db.tar.gz?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=3600&X-Amz-Signature=<{h:64}>`,
  ],
  ["cloudinary-url", "cloudinary url", "cloudinary://{d:15}:<{w:27}>@harbor"],
  ["sentry-legacy-dsn", "sentry dsn", `${HTTP}{h:32}:<{h:32}>@sentry.example.net/42`],
  ["otpauth-uri", "otp uri|totp uri", "otpauth://totp/Harbor:{user}?secret=<{2:32}>&issuer=Harbor"],
  ["access-token-query", "callback url|api url", `${HTTP}api.example.net/v2/ships?access_token=<{A:40}>&limit=50`],
  ["api-key-query", "feed url|api url", `${HTTP}feeds.example.net/tides.json?region=north&api_key=<{h:32}>`],
]);
