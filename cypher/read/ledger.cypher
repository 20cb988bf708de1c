// What is known of each imported document, without what it says.
//
// columns
//   document: STRING
//   location: STRING  where the file was
//   hash: STRING
//   rules: STRING
//   reader: INTEGER
//   graph: STRING     what it adds to the graph, as a hash
//
// Nodes that somebody else gave this label have no note.
MATCH (r:Reading)
WHERE r.note IS NOT NULL
RETURN r.document AS document, r.location AS location, r.hash AS hash,
       r.rules AS rules, r.reader AS reader, r.graph AS graph
ORDER BY document;
