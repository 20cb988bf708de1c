// Entities and passages that contain words; tolerates typos.
//
// parameters
//   words: STRING, such as 'virtual~ machine~'  in the full-text query language of Neo4j
//   limit: INTEGER = 20                         at most so many rows
//
// columns
//   name: STRING   of the entity; of a passage about none the title of its note, or else its path
//   kind: STRING   its label: Service, Category, ...; null for a passage about no entity
//   score: FLOAT
//   part: STRING   the part of the passage; null where the name matches
//   text: STRING   the passage; null where the name matches
//   file: STRING   where the passage is, or where the entity is first named
//   line: INTEGER
//
// The best first.
CALL () {
  CALL db.index.fulltext.queryNodes('entity_words', $words) YIELD node AS e, score
  CALL (e) {
    OPTIONAL MATCH (e)-[n:NAMED_IN]->(d:Document)
    RETURN d.path AS file, n.line AS line
    ORDER BY file, line
    LIMIT 1
  }
  // A word of a name says more about an entity than a word of the prose about it.
  RETURN e, e.name AS name, 2 * score AS score, null AS part, null AS text, file, line
  UNION ALL
  CALL db.index.fulltext.queryNodes('passage_text', $words) YIELD node AS p, score
  MATCH (p)-[:IN_DOCUMENT]->(d:Document)
  OPTIONAL MATCH (e:Entity)-[:DESCRIBED_BY]->(p)
  RETURN e, coalesce(e.name, d.title, d.path) AS name, score, p.part AS part, p.text AS text, p.document AS file,
    p.line AS line
}
RETURN name, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, score, part, text, file, line
ORDER BY score DESC, name, file, line
LIMIT $limit;
