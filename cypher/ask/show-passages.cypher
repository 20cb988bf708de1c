// The passages that describe an entity, in every document.
//
// parameters
//   key: STRING, such as 'functions'  the key of the entity
//
// columns
//   part: STRING   the part of the note that it is in
//   text: STRING
//   file: STRING
//   line: INTEGER
//
// By file and line.
MATCH (:Entity {key: $key})-[:DESCRIBED_BY]->(p:Passage)-[:IN_DOCUMENT]->(d:Document)
RETURN p.part AS part, p.text AS text, d.path AS file, p.line AS line
ORDER BY file, line;
