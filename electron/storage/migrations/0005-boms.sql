-- Lists of parts to be built: the user's documents. Prices, stock and lifecycle are the service's and never in them.
CREATE TABLE bom (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  -- What the user has set for the whole list, as JSON.
  settings TEXT NOT NULL,
  -- What it was made from: the file's name and how its columns were read, as JSON.
  origin TEXT NOT NULL,
  -- The lookup under way, as JSON; null while there is none.
  job TEXT,
  -- How many lines the user has to look at, without what prices say.
  problems INTEGER NOT NULL,
  -- Milliseconds since 1970, as all times.
  created_at INTEGER NOT NULL,
  changed_at INTEGER NOT NULL,
  -- Null unless it is deleted, and can still be restored.
  deleted_at INTEGER
) STRICT;

-- The table as it came: JSON, compressed.
CREATE TABLE bom_table (
  bom TEXT PRIMARY KEY REFERENCES bom (id) ON DELETE CASCADE,
  body BLOB NOT NULL
) STRICT;

CREATE TABLE bom_line (
  bom TEXT NOT NULL REFERENCES bom (id) ON DELETE CASCADE,
  -- Stays with the line.
  id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  -- The line as it was read, what the user has changed in it, what the user has decided about its part, and what lookups of
  -- the part and of its alternates have found: JSON; null where there is none.
  read TEXT NOT NULL,
  edits TEXT,
  choice TEXT,
  outcome TEXT,
  alternates TEXT,
  PRIMARY KEY (bom, id)
) STRICT;

-- What the user has decided about a number and a manufacturer, in any BOM.
CREATE TABLE part_decision (
  -- Both in lower case and without blanks; the manufacturer is empty where the line names none.
  part_number TEXT NOT NULL,
  manufacturer TEXT NOT NULL,
  -- JSON.
  decision TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (part_number, manufacturer)
) STRICT;

-- How the columns of a file were read, for the next file with the same header.
CREATE TABLE bom_columns (
  fingerprint TEXT PRIMARY KEY,
  -- JSON.
  roles TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

-- What a distributor asks for besides the prices, as the user has entered it: JSON.
CREATE TABLE distributor_terms (
  distributor TEXT PRIMARY KEY,
  terms TEXT NOT NULL
) STRICT;
