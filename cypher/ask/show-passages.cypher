// The passages that describe an entity, in every document.
// Parameters: key.
// Columns: part, text, file, line; by document and line.
:param key => 'virtual machines';
MATCH (:Entity {key: $key})-[:DESCRIBED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
RETURN p.part AS part, p.text AS text, d.path AS file, p.line AS line
ORDER BY file, line;
