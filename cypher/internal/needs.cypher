// What is needed, with what depends on it directly: for counting what depends on each, also through others.
//
// parameters
//   follow: LIST<STRING> = []              the types that a dependency may come from; empty for all
//   layers: LIST<STRING> = ['DEPENDS_ON']  the types of the dependencies themselves
//   hard: BOOLEAN = false                  whether to leave out soft dependencies
//
// columns
//   key: STRING
//   name: STRING
//   kind: STRING         its label: Service, Category, ...
//   hard: LIST<STRING>   the keys of what cannot do without it
//   soft: LIST<STRING>   the keys of what can
//
// In any order.
MATCH (x:Entity)<-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]-(y:Entity)
WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')
WITH x, y, min(d.strength) AS strength
RETURN x.key AS key, x.name AS name, [label IN labels(x) WHERE label <> 'Entity'][0] AS kind,
  collect(CASE strength WHEN 'hard' THEN y.key END) AS hard, collect(CASE strength WHEN 'soft' THEN y.key END) AS soft;
