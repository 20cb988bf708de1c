// What documents state, as it is in the graph now.
//
// $documents  paths
// columns     subject, type, object, document, via, strength, lines, columns, phrases, quotes
:param documents => ['seeds/azure-services-map.md'];
UNWIND $documents AS path
MATCH (:Document {path: path})<-[:NAMED_IN]-(s:Entity)-[r]->(o:Entity)
WHERE r.document = path AND r.lines IS NOT NULL
RETURN s.key AS subject, type(r) AS type, o.key AS object, path AS document,
       coalesce(r.via, type(r)) AS via, r.strength AS strength,
       r.lines AS lines, r.columns AS columns, r.phrases AS phrases, r.quotes AS quotes;
