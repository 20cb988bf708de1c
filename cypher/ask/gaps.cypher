// What the notes leave open.
// Parameters: types, the relation types of the vocabulary.
// Columns: gap, name, kind, detail, evidence [{file, line, quote}]; by gap and name.
:param types => ['USES', 'HOSTS'];
CALL () {
  MATCH (e:Service)
  WHERE NOT EXISTS { (e)-[:DESCRIBED_BY]->() }
  RETURN 'named, never described' AS gap, e, null AS detail
  UNION ALL
  MATCH (e:Service)
  WHERE EXISTS { (e)-[:DESCRIBED_BY]->() } AND NOT EXISTS { (e)-[:!IN_CATEGORY&!MENTIONS&!ACCESSED_WITH]-(:Entity) }
  RETURN 'described, never linked' AS gap, e, null AS detail
  UNION ALL
  MATCH (e:Service)
  WHERE EXISTS { (e)-[:DESCRIBED_BY]->() }
    AND NOT EXISTS { (e)-[:DESCRIBED_BY]->(p:Passage) WHERE toLower(p.part) CONTAINS 'python' }
  RETURN 'described, without a Python part' AS gap, e, null AS detail
  UNION ALL
  MATCH (e:Entity)-[s]->(:Entity)
  WHERE NOT type(s) IN $types
  RETURN DISTINCT 'phrase outside the vocabulary' AS gap, e, s.phrase AS detail
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
    names + CASE names WHEN '' THEN '' ELSE ', ' END + other.name) AS detail
}
CALL (e, gap, detail) {
  OPTIONAL MATCH (e)-[s]->(:Entity)
  WHERE gap = 'phrase outside the vocabulary' AND s.phrase = detail AND NOT type(s) IN $types
  OPTIONAL MATCH (e)-[n:NAMED_IN]->(d:Document)
  WHERE s IS NULL
  WITH DISTINCT coalesce(s.document, d.path) AS file, coalesce(s.line, n.line) AS line, s.quote AS quote
  WHERE file IS NOT NULL
  ORDER BY file, line
  RETURN collect({file: file, line: line, quote: quote}) AS evidence
}
RETURN gap, e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, detail, evidence
ORDER BY gap, name, detail;
