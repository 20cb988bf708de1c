// Adds relationships of one type. The documents are known not to state them yet.
//
// $type  the type
// $rows  [{subject, object, properties}]
:param type => 'USES';
:param rows => [{subject: 'web apps', object: 'virtual machines', properties: {document: 'a.md', line: 1}}];
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})
MATCH (o:Entity {key: row.object})
CREATE (s)-[r:$($type)]->(o)
SET r = row.properties;
