// Some entities, as they are now.
//
// parameters
//   keys: LIST<STRING>, such as ['web apps']  their keys
//
// columns
//   key: STRING
//   name: STRING
//   labels: LIST<STRING>
//   aliases: LIST<STRING>
UNWIND $keys AS key
MATCH (e:Entity {key: key})
WHERE e.names IS NOT NULL
RETURN e.key AS key, e.name AS name, labels(e) AS labels, e.aliases AS aliases;
