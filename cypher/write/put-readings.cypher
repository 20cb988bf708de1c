// Keeps what was read in documents.
//
// parameters
//   rows: LIST<MAP>, such as [{document: 'a.md', location: '/notes/a.md', hash: '', rules: '', reader: 1, graph: '', note: '{}'}]
UNWIND $rows AS row
MERGE (r:Reading {document: row.document})
SET r = row;
