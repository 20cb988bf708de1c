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
//   via: STRING
//   strength: STRING        of dependencies; else null
//   lines: LIST<INTEGER>
//   columns: LIST<INTEGER>
//   phrases: LIST<STRING>
//   quotes: LIST<STRING>
UNWIND $documents AS path
MATCH (:Document {path: path})<-[:NAMED_IN]-(s:Entity)-[r]->(o:Entity)
WHERE r.document = path AND r.lines IS NOT NULL
RETURN s.key AS subject, type(r) AS type, o.key AS object, path AS document,
       coalesce(r.via, type(r)) AS via, r.strength AS strength,
       r.lines AS lines, r.columns AS columns, r.phrases AS phrases, r.quotes AS quotes;
