// The passages of documents, as they are in the graph now.
//
// parameters
//   documents: LIST<STRING>, such as ['seeds/azure-python-notes.md']  their paths
//
// columns
//   entity: STRING    the key of what it describes; null where that is nothing known
//   document: STRING
//   part: STRING
//   text: STRING
//   line: INTEGER
UNWIND $documents AS path
MATCH (:Document {path: path})<-[:IN_DOCUMENT]-(p:Passage)
OPTIONAL MATCH (p)<-[:DESCRIBED_BY]-(e:Entity)
RETURN e.key AS entity, path AS document, p.part AS part, p.text AS text, p.line AS line;
