// Finds entities by any of their names, which are kept folded in the list e.names.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (e:Entity) ON EACH [e.names]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } };
