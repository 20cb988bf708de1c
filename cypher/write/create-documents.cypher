// Adds documents. Where somebody else keeps a node of that path, the constraint refuses.
//
// parameters
//   rows: LIST<MAP>, such as [{path: 'a.md', properties: {title: 'Wiki', hash: ''}}]
UNWIND $rows AS row
CREATE (d:Document)
SET d = row.properties, d.path = row.path, d.importedAt = datetime();
