// Removes entities that no document names any more.
//
// $keys  their keys
:param keys => ['web apps'];
UNWIND $keys AS key
MATCH (e:Entity {key: key})
DETACH DELETE e;
