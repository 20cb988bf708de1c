// Entities that have this name among their spellings.
// Parameters: spelling, a folded name in double quotes, as a phrase of the full-text query language.
// Columns: key, name, kind, aliases; by name.
:param spelling => '"aks"';
CALL db.index.fulltext.queryNodes('entity_names', $spelling) YIELD node AS e
RETURN e.key AS key, e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, e.aliases AS aliases
ORDER BY name, key;
