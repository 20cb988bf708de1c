// Entities that depend on each other, as a picture.
//
// columns
//   p: PATH  a dependency that is part of a cycle
MATCH p = (a:Entity)-[:DEPENDS_ON]->(b:Entity)
WHERE a = b OR EXISTS { (b)-[:DEPENDS_ON]->+(a) }
RETURN p
LIMIT 300;
