// What needs entities, directly or through others, as a picture.
//
// parameters
//   keys: LIST<STRING>, such as ['virtual machines']  the keys of the entities asked about
//
// columns
//   p: PATH  a dependency with both its ends
MATCH (asked:Entity) WHERE asked.key IN $keys
MATCH (asked)<-[:DEPENDS_ON*0..]-(x:Entity)
WITH DISTINCT x
MATCH p = (x)<-[:DEPENDS_ON]-(:Entity)
RETURN p
LIMIT 300;
