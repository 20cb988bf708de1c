// Notes where else documents name entities now.
//
// parameters
//   rows: LIST<MAP>, such as [{entity: 'web apps', document: 'a.md', lines: [1, 2]}]
UNWIND $rows AS row
MATCH (:Entity {key: row.entity})-[n:NAMED_IN]->(:Document {path: row.document})
SET n.line = row.lines[0], n.lines = row.lines;
