// Removes documents. What they stated and described has been removed before.
//
// parameters
//   documents: LIST<STRING>, such as ['seeds/azure-services-map.md']  their paths
UNWIND $documents AS path
MATCH (d:Document {path: path})
DETACH DELETE d;
