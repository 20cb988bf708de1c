// Notes which entities documents name. The documents are known not to name them yet.
//
// parameters
//   rows: LIST<MAP>, such as [{entity: 'web apps', document: 'a.md', properties: {line: 1}}]
UNWIND $rows AS row
MATCH (e:Entity {key: row.entity})
MATCH (d:Document {path: row.document})
CREATE (e)-[n:NAMED_IN]->(d)
SET n = row.properties;
