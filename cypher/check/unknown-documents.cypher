// Statements and dependencies of a document that is not in the graph.
// Columns: document, count.
MATCH (:Entity)-[s]->(:Entity)
WHERE NOT EXISTS { (:Document {path: s.document}) }
RETURN s.document AS document, count(*) AS count
ORDER BY document;
