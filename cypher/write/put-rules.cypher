// Keeps the rules that documents were read with.
//
// parameters
//   rows: LIST<MAP>, such as [{id: '0', rules: '{}', parts: ['Python']}]
UNWIND $rows AS row
MERGE (r:Rules {id: row.id})
SET r.rules = row.rules, r.parts = row.parts;
