// The nodes of documents as they are now.
//
// parameters
//   documents: LIST<STRING>, such as ['seeds/azure-services-map.md']  their paths
//
// columns
//   path: STRING
//   properties: MAP
//
// Nodes that somebody else gave this label have no hash, and are left alone.
UNWIND $documents AS path
MATCH (d:Document {path: path})
WHERE d.hash IS NOT NULL
RETURN d.path AS path, properties(d) AS properties;
