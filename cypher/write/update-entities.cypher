// Gives entities another name, kind or other aliases.
//
// $rows  [{key, name, label, aliases, names}]
:param rows => [{key: 'web apps', name: 'Web Apps', label: 'Service', aliases: [], names: ['web apps']}];
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})
REMOVE e:Service:Category:Package:Tool:Technology:Protocol:Concept
SET e:$(row.label), e.name = row.name, e.aliases = row.aliases, e.names = row.names;
