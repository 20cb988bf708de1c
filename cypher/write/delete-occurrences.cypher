// Documents do not name these entities any more.
//
// parameters
//   rows: LIST<MAP>, such as [{entity: 'web apps', document: 'a.md'}]
UNWIND $rows AS row
MATCH (:Entity {key: row.entity})-[n:NAMED_IN]->(:Document {path: row.document})
DELETE n;
