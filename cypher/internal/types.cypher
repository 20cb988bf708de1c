// The relation types of the graph: what questions can follow, and a shell can complete.
//
// columns
//   type: STRING
//
// Each once, in order.
CALL db.relationshipTypes() YIELD relationshipType AS type
WHERE NOT type IN ['NAMED_IN', 'DESCRIBED_BY', 'IN_DOCUMENT']
RETURN type
ORDER BY type;
