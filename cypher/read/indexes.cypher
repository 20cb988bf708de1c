// The indexes that there are, those of constraints among them.
//
// columns
//   name: STRING
//   state: STRING  ONLINE when it can be used
SHOW INDEXES YIELD name, state, type
WHERE type <> 'LOOKUP'
RETURN name, state;
