-- What the user has decided about a distributor's number, for lines that name a part by that alone.
CREATE TABLE sku_decision (
  -- Both in lower case and without blanks; the distributor is empty where nothing says whose number it is.
  sku TEXT NOT NULL,
  distributor TEXT NOT NULL,
  -- JSON.
  decision TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (sku, distributor)
) STRICT;
