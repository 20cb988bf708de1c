// Dependencies that no statement of the same document makes.
//
// columns
//   from: STRING
//   via: STRING
//   to: STRING
//   document: STRING
MATCH (a:Entity)-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY]->(b:Entity)
WHERE d.via <> 'DEPENDS_ON'
  AND NOT EXISTS { MATCH (a)-[s]-(b) WHERE type(s) = d.via AND s.document = d.document }
  OR d.via IS NULL OR NOT d.strength IN ['hard', 'soft']
RETURN a.key AS from, d.via AS via, b.key AS to, d.document AS document
ORDER BY from, via, to, document;
