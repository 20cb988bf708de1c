// Counts this import.
//
// parameters
//   expected: INTEGER, such as 0        the number of imports that this one has seen
//   unfinished: BOOLEAN, such as false  whether more transactions of the same import follow
//
// columns
//   imports: INTEGER  the number of imports now
//
// No row when another import came in between: nothing may be written then.
// Touching the record first locks it, so that of two imports at the same moment the second sees what the first did.
MERGE (g:GraphState {id: 'graph'})
SET g.unfinished = true
WITH g
WHERE coalesce(g.imports, 0) = $expected
SET g.imports = $expected + 1, g.unfinished = $unfinished
RETURN g.imports AS imports;
