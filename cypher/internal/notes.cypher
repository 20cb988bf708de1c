// The notes that somebody means by a path, or by its end.
//
// parameters
//   path: STRING, such as 'azure-services-map.md'  the whole path, or its last parts
//
// columns
//   path: STRING
//   title: STRING  may be null
//
// By path.
MATCH (d:Document)
WHERE d.path = $path OR d.path ENDS WITH '/' + $path
WITH d ORDER BY d.path
WITH collect(d) AS notes
// Who gives the whole path means no other.
UNWIND CASE WHEN any(d IN notes WHERE d.path = $path) THEN [d IN notes WHERE d.path = $path] ELSE notes END AS d
RETURN d.path AS path, d.title AS title;
