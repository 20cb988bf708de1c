// One record per document of what was read in it, before names and phrases were resolved.
CREATE CONSTRAINT reading_document IF NOT EXISTS
FOR (r:Reading) REQUIRE r.document IS UNIQUE;
