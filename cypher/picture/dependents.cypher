// What needs entities, directly or through others, as a picture.
// Parameters: keys of the entities asked about.
// Columns: p, a dependency with both its ends.
:param keys => ['virtual machines'];
MATCH (asked:Entity) WHERE asked.key IN $keys
MATCH (asked)<-[:DEPENDS_ON*0..]-(x:Entity)
WITH DISTINCT x
MATCH p = (x)<-[:DEPENDS_ON]-(:Entity)
RETURN p
LIMIT 300;
