// Finds out whether one of some entities shares its name with others. Each of these has the name as the beginning of its
// key, and behind " @ " what distinguishes it.
//
// parameters
//   keys: LIST<STRING>, such as ['web apps']  their keys
//
// columns
//   key: STRING           of one that does
UNWIND $keys AS key
WITH key
WHERE key CONTAINS ' @ ' OR EXISTS { MATCH (other:Entity) WHERE other.key STARTS WITH key + ' @ ' }
RETURN key
LIMIT 1;
