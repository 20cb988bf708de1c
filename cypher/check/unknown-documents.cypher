// Statements and dependencies of a document that is not in the graph.
//
// columns
//   document: STRING
//   count: INTEGER
MATCH (:Entity)-[s]->(:Entity)
WHERE NOT EXISTS { (:Document {path: s.document}) }
RETURN s.document AS document, count(*) AS count
ORDER BY document;
