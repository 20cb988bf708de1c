// The rules that documents were read with.
//
// columns
//   id: STRING
//   rules: STRING  JSON
//
// Nodes that somebody else gave this label have no rules.
MATCH (r:Rules)
WHERE r.rules IS NOT NULL
RETURN r.id AS id, r.rules AS rules;
