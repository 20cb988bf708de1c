// Whether a procedure only reads the graph.
//
// parameters
//   name: STRING, such as 'db.labels'  of the procedure
//
// columns
//   name: STRING
//
// One row if it does, none if not.
SHOW PROCEDURES YIELD name AS procedure, mode
WHERE procedure = $name AND mode = 'READ'
RETURN procedure AS name;
