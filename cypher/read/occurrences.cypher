// Which entities documents name, as it is in the graph now.
//
// parameters
//   documents: LIST<STRING>, such as ['seeds/azure-services-map.md']  their paths
//
// columns
//   entity: STRING        its key
//   document: STRING
//   lines: LIST<INTEGER>
UNWIND $documents AS path
MATCH (:Document {path: path})<-[n:NAMED_IN]-(e:Entity)
RETURN e.key AS entity, path AS document, coalesce(n.lines, [n.line]) AS lines;
