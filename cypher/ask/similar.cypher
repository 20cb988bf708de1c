// Entities whose names look like a text, for "did you mean".
// Parameters: spelling, words: the text as a fuzzy term, and as fuzzy words, of the full-text query language.
// Columns: name, spellings; the most alike first, at most 100 rows.
:param spelling => 'virtual\\ machine~2';
:param words => 'virtual~ machine~';
CALL () {
  CALL db.index.fulltext.queryNodes('entity_names', $spelling, {limit: 50}) YIELD node AS e, score
  RETURN e, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('entity_words', $words, {limit: 50}) YIELD node AS e, score
  RETURN e, score
}
WITH e, max(score) AS score
RETURN e.name AS name, [e.name] + e.aliases AS spellings
ORDER BY score DESC, name;
