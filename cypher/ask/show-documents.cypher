// The documents that name an entity.
//
// parameters
//   key: STRING, such as 'virtual machines'  the key of the entity
//
// columns
//   file: STRING
//   title: STRING
//   lines: LIST<INTEGER>
//
// By file.
MATCH (:Entity {key: $key})-[n:NAMED_IN]->(d:Document)
RETURN d.path AS file, d.title AS title, coalesce(n.lines, [n.line]) AS lines
ORDER BY file;
