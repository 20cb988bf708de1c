// Why one entity depends on another, as a picture: the shortest chains of dependencies.
//
// parameters
//   from: STRING, such as 'kubernetes service'  the key of what depends
//   to: STRING, such as 'dedicated host'        the key of what it depends on
//
// columns
//   p: PATH  a chain
MATCH p = ALL SHORTEST (:Entity {key: $from})-[:DEPENDS_ON]->+(:Entity {key: $to})
RETURN p
LIMIT 300;
