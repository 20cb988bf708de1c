// Which migrations the graph has seen.
//
// columns  name
MATCH (m:Migration)
RETURN m.name AS name
ORDER BY name;
