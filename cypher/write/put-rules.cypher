// Keeps the rules that documents were read with.
//
// $rows  [{id, rules}]
:param rows => [{id: '0', rules: '{}'}];
UNWIND $rows AS row
MERGE (r:Rules {id: row.id})
SET r.rules = row.rules;
