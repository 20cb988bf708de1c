// One node per document that was imported.
CREATE CONSTRAINT document_path IF NOT EXISTS
FOR (d:Document) REQUIRE d.path IS UNIQUE;
