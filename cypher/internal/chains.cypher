// Given chains of dependencies, each with its places in the notes.
//
// parameters
//   chains: LIST<LIST<STRING>>, such as [['kubernetes service', 'virtual machines']]  lists of keys, of which each needs the next
//   follow: LIST<STRING> = []                                                         the types that a dependency may come from; empty for all
//   layers: LIST<STRING> = ['DEPENDS_ON']                                             the types of the dependencies themselves
//   hard: BOOLEAN = false                                                             whether to leave out soft dependencies
//
// columns
//   length: INTEGER      the number of steps
//   stops: LIST<STRING>  the names on the way
//   hops: LIST<MAP>      {step, from, to, kind (of to), via, forward, strength, status, evidence [{file, line, quote}]}
//
// In the order of the chains.
UNWIND range(0, size($chains) - 1) AS chain
CALL (chain) {
  UNWIND range(0, size($chains[chain]) - 1) AS i
  MATCH (stop:Entity {key: $chains[chain][i]})
  WITH i, stop ORDER BY i
  RETURN collect(stop) AS stops
}
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
RETURN size(stops) - 1 AS length, [stop IN stops | stop.name] AS stops, hops
ORDER BY chain;
