// What notes say of an entity and others, in both directions.
//
// parameters
//   key: STRING, such as 'virtual machines'  the key of the entity
//
// columns
//   outgoing: BOOLEAN      whether the entity is the subject
//   type: STRING
//   phrases: LIST<STRING>
//   name: STRING           the name of the other
//   kind: STRING           the kind of the other
//   strength: STRING       where one depends on the other by it; may be null
//   status: STRING         'planned', 'deprecated' or 'denied' where it does not hold for good; else null
//   evidence: LIST<MAP>    the places that say so: {file, line, quote}
//
// Outgoing first, by type and name.
MATCH (e:Entity {key: $key})-[s]-(other:Entity)
WHERE s.via IS NULL OR s.via = 'DEPENDS_ON'
OPTIONAL MATCH (e)-[d:DEPENDS_ON|PLANNED_DEPENDENCY|DEPRECATED_DEPENDENCY {document: s.document, via: coalesce(s.via, type(s))}]-(other)
UNWIND range(0, coalesce(size(s.lines), 1) - 1) AS i
WITH startNode(s) = e AS outgoing, coalesce(s.via, type(s)) AS type, s.status AS status, s.phrase AS phrase, other, d.strength AS strength,
  {file: s.document, line: coalesce(s.lines[i], s.line), quote: coalesce(s.quotes[i], s.quote)} AS place
ORDER BY place.file, place.line, phrase
WITH outgoing, type, status, other, min(strength) AS strength, collect(DISTINCT phrase) AS phrases, collect(DISTINCT place) AS evidence
RETURN outgoing, type, phrases, other.name AS name, [label IN labels(other) WHERE label <> 'Entity'][0] AS kind,
  strength, status, evidence
ORDER BY outgoing DESC, type, name, status;
