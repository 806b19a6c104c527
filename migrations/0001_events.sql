-- What cannot be replayed: the facts, their payloads, where each was found, and how far each source was read.
-- Facts are append-only; triggers guard against accidents, the hash chain shows the rest. Times are ms UTC.

CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- Strings that repeat (kinds, streams, agents, sessions) as small numbers. Never changed, or old facts would change meaning.
CREATE TABLE names (
  id   INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE sources (
  id             INTEGER PRIMARY KEY,
  root           TEXT NOT NULL,
  root_kind      TEXT NOT NULL CHECK (root_kind IN ('home', 'logs')),
  path           TEXT NOT NULL,
  kind           TEXT NOT NULL,
  era            TEXT NOT NULL,
  agent          TEXT,
  session        TEXT,
  dev            TEXT,
  ino            TEXT,
  generation     INTEGER NOT NULL DEFAULT 0,
  offset         INTEGER NOT NULL DEFAULT 0,
  line           INTEGER NOT NULL DEFAULT 0,
  head_bytes     INTEGER NOT NULL DEFAULT 0,
  head_digest    BLOB,
  anchor_digest  BLOB,
  content_digest BLOB,
  size_bytes     INTEGER NOT NULL DEFAULT 0,
  modified_at    INTEGER,
  state          TEXT NOT NULL,
  fault          TEXT,
  first_seen_at  INTEGER NOT NULL,
  last_read_at   INTEGER,
  earlier_paths  TEXT NOT NULL DEFAULT '[]'
) STRICT;
CREATE INDEX sources_by_path ON sources (root, path);
CREATE INDEX sources_by_identity ON sources (dev, ino);

CREATE TABLE events (
  seq            INTEGER PRIMARY KEY,
  event_id       BLOB NOT NULL UNIQUE CHECK (length(event_id) = 16),
  kind           INTEGER NOT NULL REFERENCES names (id),
  schema_version INTEGER NOT NULL,
  stream         INTEGER NOT NULL REFERENCES names (id),
  version        INTEGER NOT NULL,
  occurred_at    INTEGER,
  observed_at    INTEGER NOT NULL,
  -- The latest time seen so far in the same source: sorting by it never puts a line before one that stands above it.
  order_at       INTEGER NOT NULL,
  source         INTEGER NOT NULL REFERENCES sources (id),
  generation     INTEGER NOT NULL,
  position       INTEGER NOT NULL,
  part           INTEGER NOT NULL,
  line           INTEGER,
  agent          INTEGER REFERENCES names (id),
  session        INTEGER REFERENCES names (id),
  flags          INTEGER NOT NULL,
  digest         BLOB NOT NULL,
  leaf           BLOB NOT NULL CHECK (length(leaf) = 32),
  chain          BLOB NOT NULL CHECK (length(chain) = 32)
) STRICT;
CREATE UNIQUE INDEX events_by_occurrence ON events (source, generation, position, part);
CREATE UNIQUE INDEX events_by_stream ON events (stream, version);

-- Apart from the facts, so that one payload can later be erased with every proof still valid.
CREATE TABLE payloads (
  seq  INTEGER PRIMARY KEY REFERENCES events (seq),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  data TEXT NOT NULL
) STRICT;

-- The same fact found again elsewhere: an archive, a copied session, a copied home.
CREATE TABLE witnesses (
  source     INTEGER NOT NULL REFERENCES sources (id),
  generation INTEGER NOT NULL,
  position   INTEGER NOT NULL,
  part       INTEGER NOT NULL,
  line       INTEGER,
  seq        INTEGER NOT NULL REFERENCES events (seq),
  digest     BLOB NOT NULL,
  PRIMARY KEY (source, generation, position, part)
) STRICT, WITHOUT ROWID;
CREATE INDEX witnesses_by_event ON witnesses (seq);

-- How far each view has read; views own their tables and can be thrown away.
CREATE TABLE projections (
  name    TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  seq     INTEGER NOT NULL
) STRICT;

CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are append-only'); END;
CREATE TRIGGER payloads_are_not_changed BEFORE UPDATE ON payloads BEGIN SELECT RAISE(ABORT, 'payloads are append-only'); END;
CREATE TRIGGER payloads_are_not_deleted BEFORE DELETE ON payloads BEGIN SELECT RAISE(ABORT, 'payloads are append-only'); END;
CREATE TRIGGER witnesses_are_not_changed BEFORE UPDATE ON witnesses BEGIN SELECT RAISE(ABORT, 'witnesses are append-only'); END;
CREATE TRIGGER witnesses_are_not_deleted BEFORE DELETE ON witnesses BEGIN SELECT RAISE(ABORT, 'witnesses are append-only'); END;
CREATE TRIGGER names_are_not_changed BEFORE UPDATE ON names BEGIN SELECT RAISE(ABORT, 'names are append-only'); END;
CREATE TRIGGER names_are_not_deleted BEFORE DELETE ON names BEGIN SELECT RAISE(ABORT, 'names are append-only'); END;
CREATE TRIGGER sources_are_not_deleted BEFORE DELETE ON sources BEGIN SELECT RAISE(ABORT, 'sources are evidence of what was read'); END;
