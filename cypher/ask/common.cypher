// What several entities all need, and what needs all of them.
//
// parameters
//   keys: LIST<STRING>, such as ['functions', 'web apps']  the keys of at least two entities
//   follow: LIST<STRING> = []                              the types that a dependency may come from; empty for all
//   layers: LIST<STRING> = ['DEPENDS_ON']                  the types of the dependencies themselves
//   hard: BOOLEAN = false                                  whether to leave out soft dependencies
//   kinds: LIST<STRING> = []                               the kinds of entities to name; empty for all
//   limit: INTEGER = 1000                                  at most so many rows
//
// columns
//   relation: STRING     'needed by all' or 'needs all'
//   name: STRING
//   kind: STRING         its label: Service, Category, ...
//   distance: INTEGER    from the farthest of them
//   strength: STRING     'hard' when chains of hard dependencies, however long, lead to each of them; else 'soft'
//   via: LIST<STRING>    the types of the dependencies on the way
//   steps: LIST<MAP>     one shortest chain for each of them: {from, to, via, strength}
//   evidence: LIST<MAP>  the places that say so: {file, line, quote}
//
// By relation, distance and name.
MATCH (asked:Entity) WHERE asked.key IN $keys
CALL (asked) {
  MATCH p = (asked)-[ds:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY*1..]->(x:Entity)
  WHERE all(d IN ds WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard'))
  RETURN 'needed by all' AS relation, x, min(length(p)) AS distance, 0 AS hard
  UNION ALL
  MATCH (asked)-[ds:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY*1..]->(x:Entity)
  WHERE all(d IN ds WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND d.strength = 'hard')
  RETURN DISTINCT 'needed by all' AS relation, x, null AS distance, 1 AS hard
  UNION ALL
  MATCH p = (asked)<-[ds:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY*1..]-(x:Entity)
  WHERE all(d IN ds WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard'))
  RETURN 'needs all' AS relation, x, min(length(p)) AS distance, 0 AS hard
  UNION ALL
  MATCH (asked)<-[ds:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY*1..]-(x:Entity)
  WHERE all(d IN ds WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND d.strength = 'hard')
  RETURN DISTINCT 'needs all' AS relation, x, null AS distance, 1 AS hard
}
WITH relation, x, max(distance) AS distance, count(distance) AS reached, sum(hard) AS hard
WHERE reached = size($keys) AND NOT x.key IN $keys AND (size($kinds) = 0 OR any(kind IN $kinds WHERE kind IN labels(x)))
ORDER BY relation, distance, x.name, x.key
LIMIT $limit
CALL (relation, x) {
  MATCH (asked:Entity) WHERE asked.key IN $keys
  WITH CASE relation WHEN 'needs all' THEN x ELSE asked END AS from, CASE relation WHEN 'needs all' THEN asked ELSE x END AS to
  MATCH chain = ANY SHORTEST (from) (()-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY
    WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')]->()){1,} (to)
  WITH nodes(chain) AS stops
  UNWIND range(0, size(stops) - 2) AS i
  WITH DISTINCT stops[i] AS a, stops[i + 1] AS b
  MATCH (a)-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]->(b)
  WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')
  UNWIND range(0, coalesce(size(d.lines), 1) - 1) AS n
  WITH d.via AS via, {file: d.document, line: coalesce(d.lines[n], d.line), quote: coalesce(d.quotes[n], d.quote)} AS place,
    {from: a.name, to: b.name, via: d.via, strength: d.strength} AS step
  ORDER BY place.file, place.line, via, step.from, step.to, step.strength
  RETURN collect(DISTINCT via) AS via, collect(DISTINCT step) AS steps, collect(DISTINCT place) AS evidence
}
RETURN relation, x.name AS name, [label IN labels(x) WHERE label <> 'Entity'][0] AS kind, distance,
  CASE hard WHEN size($keys) THEN 'hard' ELSE 'soft' END AS strength, via, steps, evidence
ORDER BY relation, distance, name, x.key;
