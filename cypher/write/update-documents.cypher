// Replaces the properties of documents.
//
// $rows  [{path, properties}]
:param rows => [{path: 'seeds/azure-services-map.md', properties: {title: 'Azure Services Map', hash: ''}}];
UNWIND $rows AS row
MATCH (d:Document {path: row.path})
SET d = row.properties, d.path = row.path, d.importedAt = datetime();
