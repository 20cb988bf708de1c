// Notes that migrations were applied.
//
// parameters
//   names: LIST<STRING>, such as ['001-migration-name']  the files in the folder schema
UNWIND $names AS name
MERGE (m:Migration {name: name})
ON CREATE SET m.appliedAt = datetime();
