// The prose of a note that was kept.
//
// parameters
//   path: STRING, such as 'seeds/azure-service-descriptions.md'  the path of the note
//
// columns
//   name: STRING   what the passage is about; null where that is not known
//   part: STRING   the part of the note that it is in
//   text: STRING
//   file: STRING
//   line: INTEGER
//
// By line.
MATCH (p:Passage)-[:IN_DOCUMENT]->(d:Document {path: $path})
OPTIONAL MATCH (e:Entity)-[:DESCRIBED_BY]->(p)
WITH p, d, e ORDER BY e.name
RETURN head(collect(e.name)) AS name, p.part AS part, p.text AS text, d.path AS file, p.line AS line
ORDER BY line, part;
