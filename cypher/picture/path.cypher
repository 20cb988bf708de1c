// How two entities are connected, as a picture: the shortest paths along what the notes say.
//
// parameters
//   from: STRING, such as 'web apps'          the key of one end
//   to: STRING, such as 'serverless compute'  the key of the other end
//
// columns
//   p: PATH
MATCH p = ALL SHORTEST (:Entity {key: $from})
  ((:Entity)-[s WHERE type(s) <> 'IN_CATEGORY' AND (s.via IS NULL OR s.via = 'DEPENDS_ON') AND coalesce(s.status, '') <> 'denied']-(:Entity))+
  (:Entity {key: $to})
RETURN p
LIMIT 300;
