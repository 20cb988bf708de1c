// The members of a cluster, as they tell drivers; a single server knows only itself.
//
// parameters
//   context: MAP, such as {}            what else the address says, such as a policy
//   database: STRING, such as 'neo4j'   null is the home database
//
// columns
//   address: STRING
CALL dbms.routing.getRoutingTable($context, $database) YIELD servers
UNWIND servers AS server
UNWIND server.addresses AS address
RETURN DISTINCT address ORDER BY address;
