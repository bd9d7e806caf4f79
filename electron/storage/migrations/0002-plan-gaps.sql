-- What the plan of an application was seen to lack; no row while nothing is known.
CREATE TABLE plan_gap (
  -- A hash of the Client ID.
  application TEXT NOT NULL,
  lacking TEXT NOT NULL,
  -- When a request was first refused because of it: milliseconds since 1970.
  since INTEGER NOT NULL,
  PRIMARY KEY (application, lacking)
) STRICT;
