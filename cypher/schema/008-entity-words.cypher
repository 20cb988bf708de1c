// Finds entities by single words of their names; tolerates typos.
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS
FOR (e:Entity) ON EACH [e.name, e.aliases]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
