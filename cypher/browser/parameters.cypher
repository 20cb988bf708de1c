// What the saved queries ask about, in Neo4j Browser: run this once, then any of them.
// By default they ask about entities in the middle of the dependencies. Change the first lines to ask about others:
// keys are names in small letters, such as ['web apps', 'functions'].
:param keys => COLLECT { MATCH (x:Entity) ORDER BY COUNT { (x)-[:DEPENDS_ON]->() } * COUNT { (x)<-[:DEPENDS_ON]-() } DESC, x.key LIMIT 2 RETURN x.key };
:param key => HEAD(COLLECT { MATCH (x:Entity) ORDER BY COUNT { (x)-[:DEPENDS_ON]->() } * COUNT { (x)<-[:DEPENDS_ON]-() } DESC, x.key LIMIT 1 RETURN x.key });
:param from => HEAD(COLLECT { MATCH p = (a:Entity)-[:DEPENDS_ON*2]->(b) WHERE a <> b RETURN a.key ORDER BY a.key, b.key });
:param to => HEAD(COLLECT { MATCH p = (a:Entity)-[:DEPENDS_ON*2]->(b) WHERE a <> b RETURN b.key ORDER BY a.key, b.key });
// The note that names most entities.
:param path => HEAD(COLLECT { MATCH (d:Document) ORDER BY COUNT { (d)<-[:NAMED_IN]-() } DESC, d.path LIMIT 1 RETURN d.path });
:param words => 'data~ service~';
:param follow => [];
:param layers => ['DEPENDS_ON'];
:param hard => false;
:param kinds => [];
:param categories => [];
:param types => [];
:param objectKinds => [];
:param via => [];
:param avoid => [];
:param directed => false;
:param limit => 100;
