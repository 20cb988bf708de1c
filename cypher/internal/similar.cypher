// Entities whose names look like a text, for "did you mean".
//
// parameters
//   spelling: STRING, such as 'virtual\\ machine~2'  the text as a fuzzy term of the full-text query language
//   words: STRING, such as 'virtual~ machine~'       its words as fuzzy terms
//
// columns
//   name: STRING
//   spellings: LIST<STRING>  all its names
//
// The most alike first, at most 100 rows.
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
