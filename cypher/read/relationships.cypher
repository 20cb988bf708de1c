// What documents state, as it is in the graph now.
//
// parameters
//   documents: LIST<STRING>, such as ['seeds/azure-services-map.md']  their paths
//
// columns
//   subject: STRING         its key
//   type: STRING
//   object: STRING          its key
//   document: STRING
//   properties: MAP
UNWIND $documents AS path
MATCH (:Document {path: path})<-[:NAMED_IN]-(s:Entity)-[r]->(o:Entity)
WHERE r.document = path AND r.line IS NOT NULL
RETURN s.key AS subject, type(r) AS type, o.key AS object, path AS document, properties(r) AS properties;
