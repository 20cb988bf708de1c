// All entities as they are now.
//
// columns  key, name, labels, aliases
MATCH (e:Entity)
RETURN e.key AS key, e.name AS name, labels(e) AS labels, e.aliases AS aliases;
