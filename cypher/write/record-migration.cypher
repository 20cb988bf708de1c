// Notes that a migration was applied.
//
// parameters
//   name: STRING, such as '001-migration-name'  the file in the folder schema
MERGE (m:Migration {name: $name})
ON CREATE SET m.appliedAt = datetime();
