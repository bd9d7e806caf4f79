-- The ledger: a row for each request that may return parts, written before the request leaves.
CREATE TABLE spending (
  id INTEGER PRIMARY KEY,
  -- A hash of the Client ID.
  application TEXT NOT NULL,
  -- Milliseconds since 1970.
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  -- What was looked up.
  text TEXT NOT NULL,
  -- What the answer held; until there is one, the most that it can hold. Negative in a correction.
  parts INTEGER NOT NULL,
  -- 0 until an answer has settled it.
  certain INTEGER NOT NULL CHECK (certain IN (0, 1))
) STRICT;

CREATE INDEX spending_by_time ON spending (application, at);

-- The plan of an application; no row while nothing is known.
CREATE TABLE plan (
  application TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  parts INTEGER
) STRICT;
