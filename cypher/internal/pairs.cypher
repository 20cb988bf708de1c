// Who depends on whom, for finding cycles.
//
// parameters
//   follow: LIST<STRING> = []              the types that a dependency may come from; empty for all
//   layers: LIST<STRING> = ['DEPENDS_ON']  the types of the dependencies themselves
//   hard: BOOLEAN = false                  whether to leave out soft dependencies
//
// columns
//   from: STRING      a key
//   to: LIST<STRING>  the keys of what it needs, each once
//
// Only those entities that something needs which is needed itself, and of what they need only what needs something.
// All others are in no cycle, and are most of a large graph. In any order.
MATCH (a:Entity)
WHERE EXISTS { (a)-[:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]->() }
  AND EXISTS {
    (a)<-[:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]-(n)
    WHERE EXISTS { (n)<-[:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]-() }
  }
MATCH (a)-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]->(b:Entity)
WHERE EXISTS { (b)-[:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]->() }
  AND type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')
WITH a, collect(DISTINCT b) AS needed
RETURN a.key AS from, [b IN needed | b.key] AS to;
