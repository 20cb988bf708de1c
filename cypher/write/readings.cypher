// What was read in the documents, before names and phrases were resolved.
//
// $documents  paths
// columns     document, note (JSON)
:param documents => ['seeds/azure-services-map.md'];
UNWIND $documents AS path
MATCH (r:Reading {document: path})
RETURN r.document AS document, r.note AS note;
