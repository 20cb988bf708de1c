// Adds entities. Where somebody else keeps a node of that key, the constraint refuses.
//
// parameters
//   rows: LIST<MAP>, such as [{key: 'wiki', name: 'Wiki', label: 'Service', aliases: [], names: ['wiki']}]  names being the folded name and aliases
UNWIND $rows AS row
CREATE (e:Entity {key: row.key})
SET e:$(row.label), e.name = row.name, e.aliases = row.aliases, e.names = row.names;
