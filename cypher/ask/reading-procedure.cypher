// Whether a procedure only reads the graph.
// Parameters: name.
// Columns: name; one row if it does, none if not.
:param name => 'db.labels';
SHOW PROCEDURES YIELD name AS procedure, mode
WHERE procedure = $name AND mode = 'READ'
RETURN procedure AS name;
