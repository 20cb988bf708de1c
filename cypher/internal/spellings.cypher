// Every name of every entity: what a shell can complete.
//
// columns
//   name: STRING
//
// Each once, in order.
MATCH (e:Entity)
WHERE e.names IS NOT NULL
UNWIND [e.name] + e.aliases AS name
RETURN DISTINCT name
ORDER BY name;
