// The nodes of documents as they are now.
//
// $documents  paths
// columns     path, properties
:param documents => ['seeds/azure-services-map.md'];
UNWIND $documents AS path
MATCH (d:Document {path: path})
RETURN d.path AS path, properties(d) AS properties;
