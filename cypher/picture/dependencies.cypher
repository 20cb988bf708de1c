// The dependencies among services, to look at in Neo4j Browser.
// Columns: p, a dependency with both its ends.
MATCH p = (:Service)-[:DEPENDS_ON]->(:Entity)
RETURN p
LIMIT 300;
