// Why one entity depends on another, as a picture: the shortest chains of dependencies.
// Parameters: from, to: keys.
// Columns: p, a chain.
:param from => 'kubernetes service';
:param to => 'dedicated host';
MATCH p = ALL SHORTEST (:Entity {key: $from})-[:DEPENDS_ON]->+(:Entity {key: $to})
RETURN p
LIMIT 300;
