// What was read in documents, before names and phrases were resolved.
//
// parameters
//   documents: LIST<STRING>, such as ['seeds/azure-services-map.md']  their paths
//
// columns
//   document: STRING
//   note: STRING      JSON
UNWIND $documents AS path
MATCH (r:Reading {document: path})
RETURN r.document AS document, r.note AS note;
