// Adds documents. Where somebody else keeps a node of that path, the constraint refuses.
//
// $rows  [{path, properties}]
:param rows => [{path: 'seeds/azure-services-map.md', properties: {title: 'Azure Services Map', hash: ''}}];
UNWIND $rows AS row
CREATE (d:Document)
SET d = row.properties, d.path = row.path, d.importedAt = datetime();
