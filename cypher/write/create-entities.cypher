// Adds entities. Where somebody else keeps a node of that key, the constraint refuses.
//
// $rows  [{key, name, label, aliases, names}], names being the folded name and aliases
:param rows => [{key: 'web apps', name: 'Web Apps', label: 'Service', aliases: [], names: ['web apps']}];
UNWIND $rows AS row
CREATE (e:Entity {key: row.key})
SET e:$(row.label), e.name = row.name, e.aliases = row.aliases, e.names = row.names;
