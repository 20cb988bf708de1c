// How much there is in the graph, and what it is kept in.
//
// columns
//   version: STRING     of Neo4j
//   edition: STRING     of Neo4j
//   documents: INTEGER
//   entities: INTEGER
//   imported: STRING    when a document was written the last time, as in ISO 8601; null when there is none
//   unfinished: BOOLEAN  whether an import is under way, or was interrupted
//
// One row.
CALL dbms.components() YIELD name, versions, edition
WITH name, versions[0] AS version, edition
WHERE name = 'Neo4j Kernel'
OPTIONAL MATCH (d:Document)
WITH version, edition, count(d) AS documents, toString(max(d.importedAt)) AS imported
OPTIONAL MATCH (g:GraphState {id: 'graph'})
RETURN version, edition, documents, COUNT { (e:Entity) WHERE e.names IS NOT NULL } AS entities, imported,
  coalesce(g.unfinished, false) AS unfinished;
