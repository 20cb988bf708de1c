// All entities as they are now.
//
// columns
//   key: STRING
//   name: STRING
//   labels: LIST<STRING>
//   aliases: LIST<STRING>
//
// Nodes that somebody else gave this label have no names, and are left alone.
MATCH (e:Entity)
WHERE e.names IS NOT NULL
RETURN e.key AS key, e.name AS name, labels(e) AS labels, e.aliases AS aliases;
