// The rules that documents were read with. Nodes that somebody else gave this label have no rules.
//
// columns  id, rules (JSON)
MATCH (r:Rules)
WHERE r.rules IS NOT NULL
RETURN r.id AS id, r.rules AS rules;
