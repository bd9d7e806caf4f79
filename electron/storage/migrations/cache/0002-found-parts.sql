-- Parts are found by what is typed while there is no network, and shown without their answers being read.
DELETE FROM answer;
DROP TABLE part;

-- The parts of the answers, to be found by; the rest of a part is in the answer's body.
CREATE TABLE part (
  id INTEGER PRIMARY KEY,
  answer INTEGER NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  part_id TEXT NOT NULL,
  mpn TEXT NOT NULL,
  -- The MPN in lower case, letters and digits only.
  plain_mpn TEXT NOT NULL,
  -- Manufacturer and description in lower case.
  words TEXT NOT NULL
) STRICT;

CREATE INDEX part_of_answer ON part (answer);
CREATE INDEX part_by_part_id ON part (part_id);
CREATE INDEX part_by_plain_mpn ON part (plain_mpn);

CREATE INDEX answer_by_market ON answer (application, country, currency, fetched_at);

-- What the results show of a part. Apart from it, so that looking through all parts reads little.
CREATE TABLE part_row (
  part INTEGER PRIMARY KEY REFERENCES part (id) ON DELETE CASCADE,
  body TEXT NOT NULL
) STRICT;
