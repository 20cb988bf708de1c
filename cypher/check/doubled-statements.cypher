// Relationships that there should be one of for each subject, type, object and document.
//
// columns
//   from: STRING
//   type: STRING
//   to: STRING
//   document: STRING
//   count: INTEGER
MATCH (a:Entity)-[s]->(b:Entity)
WITH a, type(s) AS type, b, s.document AS document, s.via AS via, count(*) AS count
WHERE count > 1
RETURN a.key AS from, type, b.key AS to, document, count
ORDER BY from, type, to, document;
