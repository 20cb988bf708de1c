// Some of the documents that name entities: a few of each.
//
// parameters
//   keys: LIST<STRING>, such as ['web apps']  the keys of the entities
//
// columns
//   document: STRING      its path
UNWIND $keys AS key
MATCH (e:Entity {key: key})
CALL (e) {
  MATCH (e)-[:NAMED_IN]->(d:Document)
  RETURN d.path AS document
  LIMIT 4
}
RETURN DISTINCT document;
