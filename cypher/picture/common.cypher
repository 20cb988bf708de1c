// What entities have in common, as a picture: the dependencies of each on what all of them need, and of what needs them
// all on each.
// Parameters: keys of the entities asked about, at least two.
// Columns: p, a shortest chain of dependencies.
:param keys => ['functions', 'web apps'];
MATCH (asked:Entity) WHERE asked.key IN $keys
MATCH (asked)-[:DEPENDS_ON*1..]->(x:Entity)
WITH x, count(DISTINCT asked) AS reached
WHERE reached = size($keys) AND NOT x.key IN $keys
MATCH (asked:Entity) WHERE asked.key IN $keys
MATCH p = ANY SHORTEST (asked)-[:DEPENDS_ON]->+(x)
RETURN p
LIMIT 300
UNION
MATCH (asked:Entity) WHERE asked.key IN $keys
MATCH (x:Entity)-[:DEPENDS_ON*1..]->(asked)
WITH x, count(DISTINCT asked) AS reached
WHERE reached = size($keys) AND NOT x.key IN $keys
MATCH (asked:Entity) WHERE asked.key IN $keys
MATCH p = ANY SHORTEST (x)-[:DEPENDS_ON]->+(asked)
RETURN p
LIMIT 300;
