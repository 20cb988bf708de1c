// Notes what documents add to the graph now.
//
// parameters
//   rows: LIST<MAP>, such as [{document: 'a.md', graph: ''}]  graph being a hash, empty while not all of it is there
UNWIND $rows AS row
MATCH (r:Reading {document: row.document})
SET r.graph = row.graph;
