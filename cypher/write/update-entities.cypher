// Gives entities another name, kind or other aliases.
//
// parameters
//   rows: LIST<MAP>, such as [{key: 'web apps', name: 'Web Apps', label: 'Service', aliases: [], names: ['web apps']}]  names being the folded name and aliases
UNWIND $rows AS row
MATCH (e:Entity {key: row.key})
REMOVE e:Service:Category:Package:Tool:Technology:Protocol:Concept
SET e:$(row.label), e.name = row.name, e.aliases = row.aliases, e.names = row.names;
