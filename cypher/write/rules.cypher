// The rules that documents were read with.
//
// columns  id, rules (JSON)
MATCH (r:Rules)
RETURN r.id AS id, r.rules AS rules;
