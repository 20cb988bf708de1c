// All entities as they are now. Nodes that somebody else gave this label have no names, and are left alone.
//
// columns  key, name, labels, aliases
MATCH (e:Entity)
WHERE e.names IS NOT NULL
RETURN e.key AS key, e.name AS name, labels(e) AS labels, e.aliases AS aliases;
