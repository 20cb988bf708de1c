// Who depends on whom: each pair once, for finding cycles.
// Parameters: follow, the types a dependency may come from, empty for all; hard, to leave out soft dependencies.
// Columns: from, to: keys; in any order.
:param follow => [];
:param hard => false;
MATCH (a:Entity)-[d:DEPENDS_ON]->(b:Entity)
WHERE (size($follow) = 0 OR d.via IN $follow) AND (NOT $hard OR d.strength = 'hard')
RETURN DISTINCT a.key AS from, b.key AS to;
