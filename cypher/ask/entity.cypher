// The entity with this key, or none.
// Parameters: key, a folded name.
// Columns: key, name, kind, aliases.
:param key => 'virtual machines';
MATCH (e:Entity {key: $key})
RETURN e.key AS key, e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, e.aliases AS aliases;
