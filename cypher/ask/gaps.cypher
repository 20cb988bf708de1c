// What the notes leave open, as the rules that each note was imported with have it.
//
// columns
//   gap: STRING          what is missing or doubtful
//   name: STRING
//   kind: STRING         its label: Service, Category, ...
//   detail: STRING       the phrase, the part or the other names in question; may be null
//   evidence: LIST<MAP>  the places that say so: {file, line, quote}
//
// By gap, name and detail.
CALL () {
  MATCH (e:Service)
  WHERE NOT EXISTS { (e)-[:DESCRIBED_BY]->() }
  RETURN 'named, never described' AS gap, e, null AS detail, null AS places
  UNION ALL
  MATCH (e:Service)
  WHERE EXISTS { (e)-[:DESCRIBED_BY]->() } AND NOT EXISTS { (e)-[:!IN_CATEGORY&!MENTIONS&!ACCESSED_WITH]-(:Entity) }
  RETURN 'described, never linked' AS gap, e, null AS detail, null AS places
  UNION ALL
  MATCH (rules:Rules)
  UNWIND rules.parts AS part
  MATCH (reading:Reading {rules: rules.id})
  MATCH (d:Document {path: reading.document})<-[:IN_DOCUMENT]-(:Passage)<-[:DESCRIBED_BY]-(e:Service)
  WITH DISTINCT e, part
  WHERE NOT EXISTS { (e)-[:DESCRIBED_BY]->(p:Passage) WHERE toLower(p.part) CONTAINS toLower(part) }
  RETURN 'described, without a required part' AS gap, e, part AS detail, null AS places
  UNION ALL
  // The same letters but for blanks, hyphens and a plural.
  MATCH (e:Entity)
  WITH replace(replace(e.key, ' ', ''), '-', '') AS letters, e
  WITH CASE WHEN size(letters) > 5 AND letters ENDS WITH 's' THEN left(letters, size(letters) - 1) ELSE letters END AS letters, e
  ORDER BY e.name
  WITH letters, collect(e) AS alike
  WHERE size(alike) > 1
  UNWIND alike AS e
  RETURN 'name nearly like another' AS gap, e, reduce(names = '', other IN [x IN alike WHERE x <> e] |
    names + CASE names WHEN '' THEN '' ELSE ', ' END + other.name) AS detail, null AS places
  UNION ALL
  // Types are few and statements many. The rules of each note are kept as JSON.
  CALL db.relationshipTypes() YIELD relationshipType AS type
  WHERE NOT type IN ['NAMED_IN', 'DESCRIBED_BY', 'IN_DOCUMENT', 'PLANNED_DEPENDENCY', 'DEPRECATED_DEPENDENCY']
  MATCH (rules:Rules) WHERE NOT rules.rules CONTAINS '"type":"' + type + '"'
  MATCH (e:Entity)-[s:$(type)]->(:Entity)
  WHERE EXISTS { (reading:Reading {document: s.document}) WHERE reading.rules = rules.id }
    AND coalesce(s.status, '') <> 'denied'
  WITH DISTINCT e, s.phrase AS detail, {file: s.document, line: s.line, quote: s.quote} AS place
  ORDER BY place.file, place.line
  RETURN 'phrase outside the vocabulary' AS gap, e, detail, collect(place) AS places
}
CALL (e, places) {
  MATCH (e)-[n:NAMED_IN]->(d:Document)
  WHERE places IS NULL
  WITH DISTINCT d.path AS file, n.line AS line
  ORDER BY file, line
  RETURN collect({file: file, line: line, quote: null}) AS named
}
RETURN gap, e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, detail, coalesce(places, named) AS evidence
ORDER BY gap, name, detail;
