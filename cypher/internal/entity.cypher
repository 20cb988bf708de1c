// The entity with this key, or none.
//
// parameters
//   key: STRING, such as 'virtual machines'  the key of the entity
//
// columns
//   key: STRING
//   name: STRING
//   kind: STRING           its label: Service, Category, ...
//   aliases: LIST<STRING>
MATCH (e:Entity {key: $key})
RETURN e.key AS key, e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, e.aliases AS aliases;
