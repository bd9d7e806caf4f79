-- The last refusal of an application's request because of its part limit; no row once parts have arrived since.
CREATE TABLE limit_refusal (
  -- A hash of the Client ID.
  application TEXT PRIMARY KEY,
  -- Milliseconds since 1970.
  at INTEGER NOT NULL,
  -- The limit that the service named; null if it named none.
  parts INTEGER
) STRICT;
