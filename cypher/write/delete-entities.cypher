// Removes entities that no document names any more.
//
// parameters
//   keys: LIST<STRING>, such as ['web apps']  their keys
UNWIND $keys AS key
MATCH (e:Entity {key: key})
DETACH DELETE e;
