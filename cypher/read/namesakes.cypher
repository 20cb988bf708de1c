// One of the entities, if there is one, of a name that several bear: what tells them apart stands in their keys behind
// the name.
//
// parameters
//   keys: LIST<STRING>, such as ['web apps']  their keys
//
// columns
//   key: STRING
UNWIND $keys AS key
WITH key
WHERE key CONTAINS ' @ ' OR EXISTS { MATCH (other:Entity) WHERE other.key STARTS WITH key + ' @ ' }
RETURN key
LIMIT 1;
