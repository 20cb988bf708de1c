// Removes passages.
//
// parameters
//   rows: LIST<MAP>, such as [{entity: 'web apps', document: 'a.md', part: 'Description', text: 'It serves pages.', line: 3}]
UNWIND $rows AS row
MATCH (:Document {path: row.document})<-[:IN_DOCUMENT]-(p:Passage)
WHERE p.part = row.part AND p.line = row.line AND p.text = row.text
  AND coalesce(row.entity, '') = coalesce([(p)<-[:DESCRIBED_BY]-(e:Entity) | e.key][0], '')
DETACH DELETE p;
