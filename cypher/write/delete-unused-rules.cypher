// Forgets the rules that no document was read with. Nodes that somebody else gave this label have none.
MATCH (r:Rules)
WHERE r.rules IS NOT NULL AND NOT EXISTS { MATCH (d:Reading) WHERE d.rules = r.id }
DELETE r;
