// Adds passages between the entities they describe, if they describe one, and their documents.
//
// parameters
//   rows: LIST<MAP>, such as [{entity: 'web apps', document: 'a.md', part: 'Description', text: 'It serves pages.', line: 3}]
UNWIND $rows AS row
MATCH (d:Document {path: row.document})
CREATE (p:Passage {part: row.part, text: row.text, line: row.line, document: row.document})-[:IN_DOCUMENT]->(d)
WITH row, p
MATCH (e:Entity {key: row.entity})
CREATE (e)-[:DESCRIBED_BY]->(p);
