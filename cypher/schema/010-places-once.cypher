// A place that is the only one stands once: as line, column, phrase and quote, and not again in lists of one.
MATCH (:Entity)-[r]->(:Entity|Document)
WHERE r.lines = [r.line]
WITH r LIMIT 20000
REMOVE r.lines, r.columns, r.phrases, r.quotes;
