// The passages of documents, as they are in the graph now.
//
// $documents  paths
// columns     entity, document, part, text, line
:param documents => ['seeds/azure-python-notes.md'];
UNWIND $documents AS path
MATCH (:Document {path: path})<-[:IN_DOCUMENT]-(p:Passage)<-[:DESCRIBED_BY]-(e:Entity)
RETURN e.key AS entity, path AS document, p.part AS part, p.text AS text, p.line AS line;
