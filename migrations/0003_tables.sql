-- Evidence in databases and documents, where a row or entry is written anew in place.

-- What each entry of a document or table said last: one that goes back to an earlier state is a new fact, and so is one
-- that is no longer there (its digest is empty then). No evidence itself, and kept up with it: the events are.
CREATE TABLE entries (
  source   INTEGER NOT NULL REFERENCES sources (id),
  identity BLOB NOT NULL CHECK (length(identity) = 16),
  digest   TEXT NOT NULL,
  seq      INTEGER NOT NULL REFERENCES events (seq),
  PRIMARY KEY (source, identity)
) STRICT, WITHOUT ROWID;

-- How a database was read: `live` through a read-only connection, or from a `private-copy` of its files.
ALTER TABLE sources ADD COLUMN way TEXT;
-- The schema number that a database gives itself.
ALTER TABLE sources ADD COLUMN schema_number INTEGER;
