// Entities that have this name among their spellings.
//
// parameters
//   spelling: STRING, such as '"aks"'  a folded name in double quotes: a phrase of the full-text query language
//
// columns
//   key: STRING
//   name: STRING
//   kind: STRING           its label: Service, Category, ...
//   aliases: LIST<STRING>
//
// By name.
CALL db.index.fulltext.queryNodes('entity_names', $spelling) YIELD node AS e
RETURN e.key AS key, e.name AS name, [label IN labels(e) WHERE label <> 'Entity'][0] AS kind, e.aliases AS aliases
ORDER BY name, key;
