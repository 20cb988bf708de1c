// Replaces the properties of documents.
//
// parameters
//   rows: LIST<MAP>, such as [{path: 'seeds/azure-services-map.md', properties: {title: 'Azure Services Map', hash: ''}}]
UNWIND $rows AS row
MATCH (d:Document {path: row.path})
SET d = row.properties, d.path = row.path, d.importedAt = datetime();
