// Everything the notes say about an entity, as a picture: relationships, passages and documents.
// Parameters: key of the entity.
// Columns: p, a relationship with both its ends.
:param key => 'functions';
MATCH p = (:Entity {key: $key})-[s]-()
WHERE type(s) <> 'DEPENDS_ON' OR s.via = 'DEPENDS_ON'
RETURN p
LIMIT 300;
