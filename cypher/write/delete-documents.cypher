// Removes documents. What they stated and described has been removed before.
//
// $documents  paths
:param documents => ['seeds/azure-services-map.md'];
UNWIND $documents AS path
MATCH (d:Document {path: path})
DETACH DELETE d;
