// Notes which entities documents name, or where else they do now.
//
// $rows  [{entity, document, lines}]
:param rows => [{entity: 'web apps', document: 'a.md', lines: [1]}];
UNWIND $rows AS row
MATCH (e:Entity {key: row.entity})
MATCH (d:Document {path: row.document})
MERGE (e)-[n:NAMED_IN]->(d)
SET n.line = row.lines[0], n.lines = row.lines;
