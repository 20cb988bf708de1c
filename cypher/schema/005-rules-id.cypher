// One record per set of rules (vocabulary, names, lexicon) that a document was read with.
CREATE CONSTRAINT rules_id IF NOT EXISTS
FOR (r:Rules) REQUIRE r.id IS UNIQUE;
