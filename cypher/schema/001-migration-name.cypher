// One record per migration of the graph: which file of this folder has been applied, and when.
CREATE CONSTRAINT migration_name IF NOT EXISTS
FOR (m:Migration) REQUIRE m.name IS UNIQUE;
