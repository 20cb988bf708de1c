// What is known of each imported document, without what it says.
//
// columns  document, location (where the file was), hash, rules, reader, graph (what it adds to the graph, as a hash)
MATCH (r:Reading)
RETURN r.document AS document, r.location AS location, r.hash AS hash,
       r.rules AS rules, r.reader AS reader, r.graph AS graph
ORDER BY document;
