// What entities have in common, as a picture.
//
// parameters
//   keys: LIST<STRING>, such as ['functions', 'web apps']  the keys of at least two entities
//
// columns
//   p: PATH  a shortest chain of dependencies
//
// The dependencies of each on what all of them need, and of what needs them all on each.
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
