// What needs entities, directly or through others.
// Parameters: keys of the entities asked about; follow, the types a dependency may come from, empty for all;
// hard, to leave out soft dependencies; kinds of the entities to name, empty for all; limit.
// Columns: name, kind, distance (the fewest dependencies in between, from 1), strength ('hard' when a chain of hard
// dependencies leads there, however long), via (the types of the last dependency), through (what it attaches to),
// evidence [{file, line, quote}]; by distance and name. The entities asked about are not among the rows.
:param keys => ['virtual machines'];
:param follow => [];
:param hard => false;
:param kinds => [];
:param limit => 1000;
MATCH (asked:Entity) WHERE asked.key IN $keys
CALL (asked) {
  RETURN asked AS x, 0 AS distance, 1 AS hard
  UNION ALL
  MATCH p = (asked)<-[ds:DEPENDS_ON*1..]-(x:Entity)
  WHERE all(d IN ds WHERE (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard'))
  RETURN x, min(length(p)) AS distance, 0 AS hard
  UNION ALL
  MATCH (asked)<-[ds:DEPENDS_ON*1..]-(x:Entity)
  WHERE all(d IN ds WHERE (size($follow) = 0 OR d.via IN $follow) AND d.strength = 'hard')
  RETURN DISTINCT x, null AS distance, 1 AS hard
}
WITH x, min(distance) AS distance, max(hard) AS hard
ORDER BY distance, x.name, x.key
// What is nearer than the last row is all there: the rows within the limit find their evidence among themselves.
LIMIT CASE WHEN size($kinds) = 0 THEN $limit + size($keys) ELSE 9223372036854775807 END
CALL (x, distance, hard) {
  RETURN x AS reached, distance AS at, hard AS reachedHard, null AS d, null AS through
  UNION ALL
  MATCH (x)<-[d:DEPENDS_ON]-(reached:Entity)
  WHERE (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')
  RETURN reached, distance + 1 AS at, null AS reachedHard, d, x.name AS through
}
WITH reached, min(at) AS distance, max(reachedHard) AS hard, collect({d: d, at: at, through: through}) AS hops
WHERE distance > 0 AND hard IS NOT NULL
  AND (size($kinds) = 0 OR any(kind IN $kinds WHERE kind IN labels(reached)))
ORDER BY distance, reached.name, reached.key
LIMIT $limit
CALL (hops, distance) {
  UNWIND hops AS hop
  WITH hop WHERE hop.at = distance AND hop.d IS NOT NULL
  UNWIND range(0, size(hop.d.lines) - 1) AS i
  WITH hop.d.via AS via, hop.through AS through,
    {file: hop.d.document, line: hop.d.lines[i], quote: hop.d.quotes[i]} AS place
  ORDER BY place.file, place.line, via, through
  RETURN collect(DISTINCT via) AS via, collect(DISTINCT through) AS through, collect(DISTINCT place) AS evidence
}
RETURN reached.name AS name, [label IN labels(reached) WHERE label <> 'Entity'][0] AS kind, distance,
  CASE hard WHEN 1 THEN 'hard' ELSE 'soft' END AS strength, via, through, evidence
ORDER BY distance, name, reached.key;
