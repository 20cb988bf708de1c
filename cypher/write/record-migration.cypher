// Notes that a migration was applied.
//
// $name  the file in the folder schema
:param name => '001-migration-name';
MERGE (m:Migration {name: $name})
ON CREATE SET m.appliedAt = datetime();
