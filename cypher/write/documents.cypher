// The nodes of documents as they are now. Nodes that somebody else gave this label have no hash, and are left alone.
//
// $documents  paths
// columns     path, properties
:param documents => ['seeds/azure-services-map.md'];
UNWIND $documents AS path
MATCH (d:Document {path: path})
WHERE d.hash IS NOT NULL
RETURN d.path AS path, properties(d) AS properties;
