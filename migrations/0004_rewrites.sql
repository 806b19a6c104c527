-- A rule that comes later finds what it would have hidden in payloads that are stored. Each time one is redacted further, a
-- fact in the chain says so and names the commitments before and after, and a row here ties payload and fact together.
-- The event's leaf keeps committing to the original payload. Of salts only the present one is kept: with an old one, what
-- was hidden could be guessed from the commitment that it once had.

ALTER TABLE payloads ADD COLUMN rewrites INTEGER NOT NULL DEFAULT 0;

CREATE TABLE rewrites (
  seq      INTEGER NOT NULL REFERENCES events (seq),
  -- The first rewrite of an event is 1, the last is what its payload counts.
  number   INTEGER NOT NULL CHECK (number > 0),
  -- The fact that says so.
  fact     INTEGER NOT NULL UNIQUE REFERENCES events (seq) CHECK (fact > seq),
  -- SHA-256(salt || payload) as the event was first stored.
  original BLOB NOT NULL CHECK (length(original) = 32),
  PRIMARY KEY (seq, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER rewrites_are_told BEFORE INSERT ON rewrites
WHEN NOT EXISTS (SELECT 1 FROM events JOIN names ON names.id = events.kind WHERE events.seq = NEW.fact AND names.text = 'payload-rewritten')
  OR NEW.number IS NOT (SELECT rewrites + 1 FROM payloads WHERE seq = NEW.seq)
BEGIN SELECT RAISE(ABORT, 'a rewrite follows the one before it and has a fact'); END;
CREATE TRIGGER rewrites_are_not_changed BEFORE UPDATE ON rewrites BEGIN SELECT RAISE(ABORT, 'rewrites are append-only'); END;
CREATE TRIGGER rewrites_are_not_deleted BEFORE DELETE ON rewrites BEGIN SELECT RAISE(ABORT, 'rewrites are append-only'); END;

-- A row of rewrites is good for one change of one payload, with a new salt.
DROP TRIGGER payloads_are_not_changed;
CREATE TRIGGER payloads_are_not_changed BEFORE UPDATE ON payloads
WHEN NEW.seq IS NOT OLD.seq OR NEW.salt IS OLD.salt OR NEW.rewrites IS NOT OLD.rewrites + 1
  OR NOT EXISTS (SELECT 1 FROM rewrites WHERE rewrites.seq = OLD.seq AND rewrites.number = OLD.rewrites + 1)
BEGIN SELECT RAISE(ABORT, 'payloads are append-only, unless a rewrite of one stands in rewrites'); END;
