// Where notes contradict each other or themselves.
//
// parameters
//   types: LIST<STRING> = []  the types of relations that hold in one direction only; empty for all
//
// columns
//   contradiction: STRING  what is contradicted
//   name: STRING           of the entity that it is about
//   sides: LIST<MAP>       what is said, each for itself: {subject, type, object, status, evidence}
//
// By contradiction and name.
CALL () {
  MATCH (a:Entity)-[s]->(b:Entity)
  WHERE a.key < b.key AND (s.via IS NULL OR s.via = 'DEPENDS_ON') AND s.status IS NULL AND type(s) <> 'IN_CATEGORY'
    AND (size($types) = 0 OR type(s) IN $types)
  WITH DISTINCT a, b, type(s) AS type
  WHERE EXISTS { (b)-[back]->(a) WHERE type(back) = type AND (back.via IS NULL OR back.via = 'DEPENDS_ON') AND back.status IS NULL }
  RETURN 'opposite directions' AS contradiction, a AS about,
    [{from: a, type: type, to: b, status: null}, {from: b, type: type, to: a, status: null}] AS claims
  UNION ALL
  // The verb is in the words that deny it: all but the end of USES, which "does not use" has lost.
  MATCH (a:Entity)-[s]->(b:Entity)
  WHERE s.status = 'denied'
  WITH DISTINCT a, b, type(s) AS denied
  MATCH (a)-[s]->(b)
  WHERE (s.via IS NULL OR s.via = 'DEPENDS_ON') AND s.status IS NULL AND type(s) <> denied
  WITH DISTINCT a, b, denied, type(s) AS type, split(type(s), '_')[0] AS verb
  WHERE '_' + denied CONTAINS '_' + left(verb, CASE WHEN size(verb) > 3 THEN size(verb) - 2 ELSE size(verb) END)
  RETURN 'said and denied' AS contradiction, a AS about,
    [{from: a, type: type, to: b, status: null}, {from: a, type: denied, to: b, status: 'denied'}] AS claims
  UNION ALL
  // A category that is itself in the other one is no contradiction.
  MATCH (c:Entity)<-[:IN_CATEGORY]-(a:Entity)-[:IN_CATEGORY]->(d:Entity)
  WHERE c.key < d.key
  WITH DISTINCT a, c, d
  WHERE NOT EXISTS { (c)-[:IN_CATEGORY*1..]->(d) } AND NOT EXISTS { (d)-[:IN_CATEGORY*1..]->(c) }
  RETURN 'two categories' AS contradiction, a AS about,
    [{from: a, type: 'IN_CATEGORY', to: c, status: null}, {from: a, type: 'IN_CATEGORY', to: d, status: null}] AS claims
  UNION ALL
  // It is a service because a note lists it as one. A category that is in another one remains a category.
  MATCH (x:Entity)-[:IN_CATEGORY]->(a:Service)-[:IN_CATEGORY]->(c:Entity)
  WITH a, x, c ORDER BY x.name, x.key, c.name, c.key
  WITH a, head(collect(x)) AS x, head(collect(c)) AS c
  RETURN 'service and category' AS contradiction, a AS about,
    [{from: a, type: 'IN_CATEGORY', to: c, status: null}, {from: x, type: 'IN_CATEGORY', to: a, status: null}] AS claims
}
CALL (claims) {
  UNWIND range(0, size(claims) - 1) AS number
  WITH number, claims[number] AS claim
  WITH number, claim, claim.from AS from, claim.to AS to
  MATCH (from)-[s]->(to)
  WHERE type(s) = claim.type AND (s.via IS NULL OR s.via = 'DEPENDS_ON') AND coalesce(s.status, '') = coalesce(claim.status, '')
  UNWIND range(0, coalesce(size(s.lines), 1) - 1) AS i
  WITH number, claim, from, to, {file: s.document, line: coalesce(s.lines[i], s.line), quote: coalesce(s.quotes[i], s.quote)} AS place
  ORDER BY place.file, place.line
  WITH number, claim, from, to, collect(DISTINCT place) AS evidence
  ORDER BY number
  RETURN collect({subject: from.name, type: claim.type, object: to.name, status: claim.status, evidence: evidence}) AS sides
}
RETURN contradiction, about.name AS name, sides
ORDER BY contradiction, name, about.key, sides[0].object, sides[1].object, sides[0].type;
