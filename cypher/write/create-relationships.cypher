// Adds relationships of one type. The documents are known not to state them yet.
//
// parameters
//   type: STRING, such as 'USES'  the type
//   rows: LIST<MAP>, such as [{subject: 'web apps', object: 'virtual machines', properties: {document: 'a.md', line: 1}}]
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})
MATCH (o:Entity {key: row.object})
CREATE (s)-[r:$($type)]->(o)
SET r = row.properties;
