// Whether there is any entity at all.
// Columns: name; at most one row.
MATCH (e:Entity)
WHERE e.names IS NOT NULL
RETURN e.name AS name
LIMIT 1;
