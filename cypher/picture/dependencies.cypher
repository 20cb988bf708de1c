// The dependencies among services, as a picture.
//
// columns
//   p: PATH  a dependency with both its ends
MATCH p = (:Service)-[:DEPENDS_ON]->(:Entity)
RETURN p
LIMIT 300;
