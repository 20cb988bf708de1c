// Replaces the properties of relationships of one type.
//
// $type  the type
// $rows  [{subject, object, document, via, properties}]
:param type => 'USES';
:param rows => [{subject: 'web apps', object: 'virtual machines', document: 'a.md', via: 'USES', properties: {document: 'a.md', line: 1}}];
UNWIND $rows AS row
MATCH (s:Entity {key: row.subject})-[r:$($type)]->(o:Entity {key: row.object})
WHERE r.document = row.document AND coalesce(r.via, $type) = row.via
SET r = row.properties;
