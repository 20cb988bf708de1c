// What notes say of an entity and others, in both directions.
// Parameters: key.
// Columns: outgoing, type, phrases, name and kind of the other, strength (where somebody depends on somebody by it),
// evidence [{file, line, quote}]; outgoing first, by type and name.
:param key => 'virtual machines';
MATCH (e:Entity {key: $key})-[s]-(other:Entity)
WHERE type(s) <> 'DEPENDS_ON' OR s.via = 'DEPENDS_ON'
OPTIONAL MATCH (e)-[d:DEPENDS_ON {document: s.document, via: type(s)}]-(other)
UNWIND range(0, size(s.lines) - 1) AS i
WITH startNode(s) = e AS outgoing, type(s) AS type, s.phrase AS phrase, other, d.strength AS strength,
  {file: s.document, line: s.lines[i], quote: s.quotes[i]} AS place
ORDER BY place.file, place.line, phrase
WITH outgoing, type, other, min(strength) AS strength, collect(DISTINCT phrase) AS phrases, collect(DISTINCT place) AS evidence
RETURN outgoing, type, phrases, other.name AS name, [label IN labels(other) WHERE label <> 'Entity'][0] AS kind,
  strength, evidence
ORDER BY outgoing DESC, type, name;
