// What several entities all need, and what needs all of them.
// Parameters: keys of at least two entities; follow, the types a dependency may come from, empty for all; hard, to leave
// out soft dependencies; limit.
// Columns: relation ('needed by all', 'needs all'), name, kind, distance (from the farthest of them), strength ('hard'
// when a shortest chain to each has only hard dependencies), via and evidence [{file, line, quote}] of one shortest chain
// for each of them; by relation, distance and name.
:param keys => ['functions', 'kubernetes service'];
:param follow => [];
:param hard => false;
:param limit => 1000;
MATCH (asked:Entity) WHERE asked.key IN $keys
CALL (asked) {
  MATCH p = (asked)-[ds:DEPENDS_ON*1..]->(x:Entity)
  WHERE all(d IN ds WHERE (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard'))
  RETURN 'needed by all' AS relation, x, min(length(p)) AS distance
  UNION ALL
  MATCH p = (asked)<-[ds:DEPENDS_ON*1..]-(x:Entity)
  WHERE all(d IN ds WHERE (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard'))
  RETURN 'needs all' AS relation, x, min(length(p)) AS distance
}
WITH relation, x, max(distance) AS distance, count(*) AS reached
WHERE reached = size($keys) AND NOT x.key IN $keys
ORDER BY relation, distance, x.name, x.key
LIMIT $limit
CALL (relation, x) {
  MATCH (asked:Entity) WHERE asked.key IN $keys
  WITH CASE relation WHEN 'needs all' THEN x ELSE asked END AS from, CASE relation WHEN 'needs all' THEN asked ELSE x END AS to
  MATCH ANY SHORTEST (from) (()-[d:DEPENDS_ON
    WHERE (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')]->()){1,} (to)
  UNWIND d AS dependency
  WITH dependency.strength AS strength, dependency.via AS via,
    {file: dependency.document, line: dependency.line, quote: dependency.quote} AS place
  ORDER BY place.file, place.line, via
  RETURN max(strength) AS strength, collect(DISTINCT via) AS via, collect(DISTINCT place) AS evidence
}
RETURN relation, x.name AS name, [label IN labels(x) WHERE label <> 'Entity'][0] AS kind, distance, strength, via, evidence
ORDER BY relation, distance, name, x.key;
