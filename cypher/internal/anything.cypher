// Whether there is any entity at all.
//
// columns
//   name: STRING
//
// At most one row.
MATCH (e:Entity)
WHERE e.names IS NOT NULL
RETURN e.name AS name
LIMIT 1;
