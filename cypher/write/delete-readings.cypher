// Forgets what was read in documents.
//
// $documents  paths
:param documents => ['a.md'];
UNWIND $documents AS path
MATCH (r:Reading {document: path})
DELETE r;
