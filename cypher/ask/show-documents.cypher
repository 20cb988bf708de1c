// The documents that name an entity.
// Parameters: key.
// Columns: file, title, lines; by file.
:param key => 'virtual machines';
MATCH (:Entity {key: $key})-[n:NAMED_IN]->(d:Document)
RETURN d.path AS file, d.title AS title, n.lines AS lines
ORDER BY file;
