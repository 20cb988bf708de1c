// Forgets what was read in documents.
//
// parameters
//   documents: LIST<STRING>, such as ['a.md']  their paths
UNWIND $documents AS path
MATCH (r:Reading {document: path})
DELETE r;
