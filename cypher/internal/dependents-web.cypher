// The dependencies among entities and all that needs them: what a tree or a drawing is made from.
//
// parameters
//   keys: LIST<STRING>, such as ['virtual machines']  the keys of the entities asked about
//   follow: LIST<STRING> = []                         the types that a dependency may come from; empty for all
//   layers: LIST<STRING> = ['DEPENDS_ON']             the types of the dependencies themselves
//   hard: BOOLEAN = false                             whether to leave out soft dependencies
//   limit: INTEGER = 1000                             at most so many rows
//
// columns
//   from: LIST<STRING>   key, name and kind of what depends
//   to: LIST<STRING>     key, name and kind of what it depends on
//   via: LIST<STRING>    the types of the dependency
//   strength: STRING     'hard' when one of them is, else 'soft'
//   evidence: LIST<MAP>  the places that say so: {file, line, quote}
//
// By the names of from and to.
MATCH (asked:Entity) WHERE asked.key IN $keys
MATCH (asked)<-[ds:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY*0..]-(x:Entity)
WHERE all(d IN ds WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard'))
WITH DISTINCT x
MATCH (x)<-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]-(y:Entity)
WHERE type(d) IN $layers AND (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')
WITH startNode(d) AS a, endNode(d) AS b, collect(d) AS ds
ORDER BY a.name, b.name, a.key, b.key
LIMIT $limit
// The places come last: those of a hub are too many to sort.
CALL (ds) {
  UNWIND ds AS d
  UNWIND range(0, coalesce(size(d.lines), 1) - 1) AS i
  WITH d.via AS via, d.strength AS strength,
    {file: d.document, line: coalesce(d.lines[i], d.line), quote: coalesce(d.quotes[i], d.quote)} AS place
  ORDER BY via, place.file, place.line
  RETURN collect(DISTINCT via) AS via, min(strength) AS strength, collect(DISTINCT place) AS evidence
}
RETURN [a.key, a.name, [label IN labels(a) WHERE label <> 'Entity'][0]] AS from,
  [b.key, b.name, [label IN labels(b) WHERE label <> 'Entity'][0]] AS to, via, strength, evidence
ORDER BY a.name, b.name, a.key, b.key;
