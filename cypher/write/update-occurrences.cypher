// Notes where else documents name entities now.
//
// parameters
//   rows: LIST<MAP>, such as [{entity: 'web apps', document: 'a.md', properties: {line: 1, lines: [1, 2]}}]
UNWIND $rows AS row
MATCH (:Entity {key: row.entity})-[n:NAMED_IN]->(:Document {path: row.document})
SET n = row.properties;
