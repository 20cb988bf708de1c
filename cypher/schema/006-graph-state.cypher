// One record per graph: it counts the imports, so that two at the same time notice each other.
CREATE CONSTRAINT graph_state IF NOT EXISTS
FOR (g:GraphState) REQUIRE g.id IS UNIQUE;
