// How many imports the graph has seen, and whether the last one came to its end.
//
// columns
//   imports: INTEGER
//   unfinished: BOOLEAN
OPTIONAL MATCH (g:GraphState {id: 'graph'})
RETURN coalesce(g.imports, 0) AS imports, coalesce(g.unfinished, false) AS unfinished;
