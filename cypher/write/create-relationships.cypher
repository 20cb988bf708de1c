// Adds relationships. The documents are known not to state them yet.
//
// parameters
//   rows: LIST<MAP>, such as [{type: 'USES', subject: 'web apps', object: 'virtual machines', properties: {document: 'a.md', line: 1}}]
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})
MATCH (o:Entity {key: row.object})
CREATE (s)-[r:$(row.type)]->(o)
SET r = row.properties;
