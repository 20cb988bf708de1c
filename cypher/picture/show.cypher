// Everything the notes say about an entity, as a picture: relationships, passages and documents.
//
// parameters
//   key: STRING, such as 'functions'  the key of the entity
//
// columns
//   p: PATH  a relationship with both its ends
MATCH p = (:Entity {key: $key})-[s]-()
WHERE s.via IS NULL OR s.via = 'DEPENDS_ON'
RETURN p
LIMIT 300;
