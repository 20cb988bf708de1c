// Which entities documents name, as it is in the graph now.
//
// $documents  paths
// columns     entity, document, lines
:param documents => ['seeds/azure-services-map.md'];
UNWIND $documents AS path
MATCH (:Document {path: path})<-[n:NAMED_IN]-(e:Entity)
RETURN e.key AS entity, path AS document, n.lines AS lines;
