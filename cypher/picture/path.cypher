// How two entities are connected, as a picture: the shortest paths along what the notes say.
// Parameters: from, to: keys.
// Columns: p, a path.
:param from => 'web apps';
:param to => 'serverless compute';
MATCH p = ALL SHORTEST (:Entity {key: $from})
  ((:Entity)-[s WHERE type(s) <> 'IN_CATEGORY' AND (type(s) <> 'DEPENDS_ON' OR s.via = 'DEPENDS_ON')]-(:Entity))+
  (:Entity {key: $to})
RETURN p
LIMIT 300;
