-- Answers of the service, for a day at most. The file may be deleted at any time.
CREATE TABLE answer (
  id INTEGER PRIMARY KEY,
  -- A hash of the Client ID.
  application TEXT NOT NULL,
  -- A hash of what was asked, region included.
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  country TEXT NOT NULL,
  currency TEXT NOT NULL,
  -- Milliseconds since 1970.
  fetched_at INTEGER NOT NULL,
  -- 0 if parts were not delivered: they are asked for again, and those that came open.
  complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
  -- The number of the body's format.
  format INTEGER NOT NULL,
  body BLOB NOT NULL,
  UNIQUE (application, key)
) STRICT;

CREATE INDEX answer_by_time ON answer (fetched_at);

-- The parts of the answers, to be found by; the rest of a part is in the answer's body.
CREATE TABLE part (
  id INTEGER PRIMARY KEY,
  answer INTEGER NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  part_id TEXT NOT NULL,
  mpn TEXT NOT NULL,
  -- The MPN in lower case, letters and digits only.
  plain_mpn TEXT NOT NULL,
  manufacturer TEXT,
  description TEXT
) STRICT;

CREATE INDEX part_of_answer ON part (answer);
CREATE INDEX part_by_part_id ON part (part_id);
CREATE INDEX part_by_plain_mpn ON part (plain_mpn);
