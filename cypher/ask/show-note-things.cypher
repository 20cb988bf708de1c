// The entities that a note names.
//
// parameters
//   path: STRING, such as 'seeds/azure-services-map.md'  the path of the note
//
// columns
//   name: STRING
//   kind: STRING          its label: Service, Category, ...
//   lines: LIST<INTEGER>  where, ascending
//
// By the first line.
MATCH (:Document {path: $path})<-[n:NAMED_IN]-(e:Entity)
RETURN e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, coalesce(n.lines, [n.line]) AS lines
ORDER BY lines[0], name, e.key;
