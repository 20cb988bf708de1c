// Why one entity depends on another: the shortest chains of dependencies, each with its places in the notes.
//
// parameters
//   from: STRING, such as 'kubernetes service'  the key of what depends
//   to: STRING, such as 'dedicated host'        the key of what it depends on
//   follow: LIST<STRING> = []                   the types that a dependency may come from; empty for all
//   layers: LIST<STRING> = ['DEPENDS_ON']       the types of the dependencies themselves
//   hard: BOOLEAN = false                       whether to leave out soft dependencies
//   limit: INTEGER = 1                          at most so many rows
//
// columns
//   length: INTEGER      the number of steps
//   stops: LIST<STRING>  the names on the way
//   hops: LIST<MAP>      {step, from, to, kind (of to), via, forward, strength, status, evidence [{file, line, quote}]}
//   more: BOOLEAN        whether there were more to compare than those 20,000
//
// By length and the number of soft hops. Of very many equally short chains the first 20,000 are compared, each
// as often as notes repeat its steps.
MATCH (from:Entity {key: $from}), (to:Entity {key: $to})
MATCH chain = ALL SHORTEST (from) ((:Entity)-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY
    WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')]->(:Entity)){1,} (to)
WITH nodes(chain) AS stops, d AS dependencies
LIMIT 20000
WITH stops, count(*) AS times, min(size([d IN dependencies WHERE d.strength = 'soft'])) AS soft
WITH collect({stops: stops, soft: soft}) AS chains, sum(times) = 20000 AS more
UNWIND chains AS chain
WITH chain.stops AS stops, chain.soft AS soft, more
ORDER BY size(stops), soft, [stop IN stops | stop.name]
LIMIT $limit
CALL (stops) {
  UNWIND range(0, size(stops) - 2) AS i
  WITH i, stops[i] AS a, stops[i + 1] AS b
  MATCH (a)-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]->(b)
  WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')
  UNWIND range(0, coalesce(size(d.lines), 1) - 1) AS n
  WITH i, a, b, d.via AS via, d.strength AS strength, d.status AS status,
    {file: d.document, line: coalesce(d.lines[n], d.line), quote: coalesce(d.quotes[n], d.quote)} AS place
  ORDER BY i, place.file, place.line
  WITH i, a, b, via, strength, status, collect(DISTINCT place) AS evidence
  ORDER BY i, strength, via, status
  RETURN collect({step: i + 1, from: a.name, to: b.name, kind: [label IN labels(b) WHERE label <> 'Entity'][0],
    via: via, forward: true, strength: strength, status: status, evidence: evidence}) AS hops
}
RETURN size(stops) - 1 AS length, [stop IN stops | stop.name] AS stops, hops, more
ORDER BY length, soft, stops;
