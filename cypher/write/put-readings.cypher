// Keeps what was read in documents.
//
// $rows  [{document, location, hash, rules, reader, graph, note}]
:param rows => [{document: 'a.md', location: '/notes/a.md', hash: '', rules: '', reader: 1, graph: '', note: '{}'}];
UNWIND $rows AS row
MERGE (r:Reading {document: row.document})
SET r = row;
