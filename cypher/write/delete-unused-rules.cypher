// Forgets the rules that no document was read with.
MATCH (r:Rules)
WHERE NOT EXISTS { MATCH (d:Reading) WHERE d.rules = r.id }
DELETE r;
