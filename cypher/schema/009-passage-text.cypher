// Finds passages by words of their text.
CREATE FULLTEXT INDEX passage_text IF NOT EXISTS
FOR (p:Passage) ON EACH [p.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } };
