// Entities that no document names, and passages of no document.
//
// columns
//   labels: LIST<STRING>
//   name: STRING
MATCH (n:Entity|Passage)
WHERE n:Entity AND NOT EXISTS { (n)-[:NAMED_IN]->(:Document) }
  OR n:Passage AND NOT EXISTS { (n)-[:IN_DOCUMENT]->(:Document) }
RETURN labels(n) AS labels, coalesce(n.name, n.text) AS name
ORDER BY name;
