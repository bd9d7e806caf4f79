-- Searches that found something: a row for each text, regardless of case. Of two rows the later search has the greater id.
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  -- The text in lower case.
  key TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  -- Milliseconds since 1970; null where an earlier version has not stored it, as the two after it.
  at INTEGER,
  hits INTEGER,
  -- What the last search for it has cost; 0 if its answer was cached.
  parts INTEGER
) STRICT;

-- How the user has arranged a table: columns, order and filters, as JSON.
CREATE TABLE view (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;
