// Replaces the properties of relationships of one type.
//
// parameters
//   type: STRING, such as 'USES'  the type
//   rows: LIST<MAP>, such as [{subject: 'web apps', object: 'virtual machines', document: 'a.md', via: 'USES', properties: {document: 'a.md', line: 1}}]
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})-[r:$($type)]->(o:Entity {key: row.object})
WHERE r.document = row.document AND coalesce(r.via, $type) = row.via
SET r = row.properties;
