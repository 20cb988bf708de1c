// Adds entities. A node of that key may be there already, from an import that was interrupted.
//
// $rows  [{key, name, label, aliases, names}], names being the folded name and aliases
:param rows => [{key: 'web apps', name: 'Web Apps', label: 'Service', aliases: [], names: ['web apps']}];
UNWIND $rows AS row
MERGE (e:Entity {key: row.key})
SET e:$(row.label), e.name = row.name, e.aliases = row.aliases, e.names = row.names;
