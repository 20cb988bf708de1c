// The notes that the graph was made from.
//
// parameters
//   limit: INTEGER = 1000  at most so many rows
//
// columns
//   path: STRING         the name of the imported folder, and the way below it
//   title: STRING        may be null
//   entities: INTEGER    how many entities it names
//   statements: INTEGER  how many statements it makes
//   imported: STRING     when it was written into the graph the last time, as in ISO 8601
//
// By path.
CALL () {
  MATCH (d:Document)
  RETURN d.path AS path, d.title AS title, d.importedAt AS imported, COUNT { (d)<-[:NAMED_IN]-() } AS entities, 0 AS statements
  UNION ALL
  MATCH (:Entity)-[s]->(:Entity)
  WHERE s.via IS NULL OR s.via = 'DEPENDS_ON'
  RETURN s.document AS path, null AS title, null AS imported, 0 AS entities, sum(coalesce(size(s.lines), 1)) AS statements
}
WITH path, max(title) AS title, max(imported) AS imported, sum(entities) AS entities, sum(statements) AS statements
WHERE imported IS NOT NULL
RETURN path, title, entities, statements, toString(imported) AS imported
ORDER BY path
LIMIT $limit;
