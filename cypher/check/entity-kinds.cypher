// Entities that have no kind, or more than one.
//
// columns
//   key: STRING
//   labels: LIST<STRING>
MATCH (e:Entity)
WHERE size(labels(e)) <> 2
RETURN e.key AS key, labels(e) AS labels
ORDER BY key;
