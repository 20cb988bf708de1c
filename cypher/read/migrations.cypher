// Which migrations the graph has seen.
//
// columns
//   name: STRING
//
// Nodes that somebody else gave this label are named otherwise.
MATCH (m:Migration)
WHERE m.name =~ '[0-9]{3}-.*'
RETURN m.name AS name
ORDER BY name;
