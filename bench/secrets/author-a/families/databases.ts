import { type Family, url } from "../family.ts";
import { fill } from "../fill.ts";
import type { Random } from "../random.ts";
import { hunter, leetWord, twoWords } from "./human-words.ts";

/** As passwords stand in addresses: nothing that would have to be escaped there. */
function urlPassword(random: Random): string {
  const made = random.pick([
    (it: Random) => fill("{12-24w}", it),
    (it: Random) => fill("{20-32u}", it),
    hunter,
    twoWords,
    leetWord,
  ])(random);
  return made.replace(/[^A-Za-z0-9_.~!*-]/g, "-");
}

const db = (name: string, names: string, around: string): Family => url(name, names, urlPassword, around);

export const DATABASES = [
  db("postgres-url-password", "DATABASE_URL POSTGRES_URL PG_URL", "postgres://{user}:{value}@{host}:5432/{database}"),
  db(
    "postgresql-url-password",
    "DATABASE_URL SQLALCHEMY_DATABASE_URI",
    "postgresql+asyncpg://{user}:{value}@{host}/{database}?sslmode=require",
  ),
  db("mysql-url-password", "DATABASE_URL MYSQL_URL", "mysql://{user}:{value}@{host}:3306/{database}"),
  db("mariadb-url-password", "DB_URL", "mariadb+pymysql://{user}:{value}@{host}/{database}?charset=utf8mb4"),
  db(
    "mongodb-url-password",
    "MONGO_URL MONGODB_URI",
    "mongodb://{user}:{value}@{host}:27017/{database}?authSource=admin",
  ),
  db(
    "mongodb-srv-password",
    "MONGODB_URI MONGO_URI",
    "mongodb+srv://{user}:{value}@cluster0.{5a}.mongodb.net/{database}?retryWrites=true&w=majority",
  ),
  db("redis-url-password", "REDIS_URL CACHE_URL CELERY_BROKER_URL", "redis://:{value}@{host}:6379/0"),
  db("rediss-url-password", "REDIS_URL KV_URL", "rediss://default:{value}@{host}:6380"),
  db("amqp-url-password", "AMQP_URL RABBITMQ_URL BROKER_URL", "amqp://{user}:{value}@{host}:5672/%2Fharbor"),
  db("clickhouse-url-password", "CLICKHOUSE_URL", "clickhouse://{user}:{value}@{host}:9000/{database}"),
  db("cassandra-url-password", "CASSANDRA_URL", "cassandra://{user}:{value}@{host}:9042/{database}"),
  db("elasticsearch-url-password", "ELASTICSEARCH_URL ES_URL", "https://elastic:{value}@{host}:9200"),
  db("neo4j-url-password", "NEO4J_URI", "neo4j+s://neo4j:{value}@{host}:7687"),
  db("couchdb-url-password", "COUCHDB_URL", "http://{user}:{value}@{host}:5984/{database}"),
  db("nats-url-password", "NATS_URL", "nats://{user}:{value}@{host}:4222"),
  db("mqtt-url-password", "MQTT_URL", "mqtts://{user}:{value}@{host}:8883"),
  db("influx-url-password", "INFLUX_URL", "http://{user}:{value}@{host}:8086?db={database}"),
  db("ldap-url-password", "LDAP_URL", "ldap://cn={user},dc=harbor:{value}@{host}:389"),
  db("snowflake-url-password", "SNOWFLAKE_URL", "snowflake://{user}:{value}@xy{5d}.eu-central-1/{database}/public"),
  db("proxy-url-password", "HTTPS_PROXY HTTP_PROXY", "http://{user}:{value}@proxy.harbor-line.io:3128"),
  db("git-url-password", "GIT_REMOTE REPO_URL", "https://{user}:{value}@git.harbor-line.io/harbor/planner.git"),
  db("ftp-url-password", "FTP_URL", "ftp://{user}:{value}@ftp.tidewater.net/inbox"),
  db("rtsp-url-password", "CAMERA_URL", "rtsp://{user}:{value}@192.168.1.{2d}:554/stream1"),
  db("s3-url-secret", "BACKUP_URL", "s3://{user}:{value}@minio.harbor-line.io:9000/backups"),
  db(
    "sqlserver-connection-string",
    "ConnectionStrings__Default SQLSERVER_CONNECTION",
    "Server=tcp:{host},1433;Initial Catalog={database};User ID={user};Password={value};Encrypt=True;",
  ),
  db(
    "npgsql-connection-string",
    "ConnectionStrings__Postgres",
    "Host={host};Port=5432;Database={database};Username={user};Password={value}",
  ),
  db(
    "odbc-connection-string",
    "ODBC_DSN",
    "Driver={ODBC Driver 18 for SQL Server};Server={host};Uid={user};Pwd={value};",
  ),
  db(
    "jdbc-postgres-password",
    "JDBC_URL SPRING_DATASOURCE_URL",
    "jdbc:postgresql://{host}:5432/{database}?user={user}&password={value}",
  ),
  db(
    "jdbc-sqlserver-password",
    "JDBC_URL",
    "jdbc:sqlserver://{host}:1433;databaseName={database};user={user};password={value};",
  ),
  db("jdbc-oracle-password", "ORACLE_URL", "jdbc:oracle:thin:{user}/{value}@//{host}:1521/ORCL"),
  db(
    "libpq-dsn-password",
    "PG_DSN DATABASE_DSN",
    "host={host} port=5432 dbname={database} user={user} password={value} sslmode=require",
  ),
  db("go-mysql-dsn-password", "MYSQL_DSN DB_DSN", "{user}:{value}@tcp({host}:3306)/{database}?parseTime=true"),
  db("pdo-dsn-password", "PDO_DSN", "mysql:host={host};dbname={database};user={user};password={value}"),
  db(
    "kafka-sasl-jaas",
    "KAFKA_SASL_JAAS_CONFIG",
    "org.apache.kafka.common.security.plain.PlainLoginModule required username='{user}' password='{value}';",
  ),
  url("url-query-api-key", "API_URL FEED_URL", "{32h}", "https://{site}/{route}&api_key={value}"),
  url("url-query-token", "CALLBACK_URL STREAM_URL", "{40w}", "https://{site}/stream?channel=berths&token={value}"),
  url(
    "url-fragment-access-token",
    "REDIRECT_URL",
    "{64u}",
    "https://{site}/callback#access_token={value}&token_type=Bearer&expires_in=3600",
  ),
  url("url-reset-token", "RESET_LINK", "{43u}", "https://{site}/reset-password?token={value}"),
  url("url-oauth-code", "OAUTH_CALLBACK", "4/0A{71u}", "https://{site}/oauth/callback?code={value}&scope=email"),
  url(
    "ics-private-url",
    "CALENDAR_URL",
    "{32h}",
    "https://calendar.google.com/calendar/ical/harbor%40quay.works/private-{value}/basic.ics",
  ),
];
