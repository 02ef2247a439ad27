// A whole corpus into Neo4j: things, claims as nodes of their own with both ends and who says so. The model is that of `npm run data:export --
// --format neo4j`, so that the same questions are asked of one report. Statement 7 of docs/scale/duckdb.sql writes the three files; lay them
// into the folder `import` of the database, then: cypher-shell -u neo4j -p PASSWORD -f docs/scale/neo4j-load.cypher
// It may be run again: what is there is not made twice.

CREATE CONSTRAINT nexus_atlas IF NOT EXISTS FOR (n:NexusAtlas) REQUIRE n.id IS UNIQUE;
CREATE INDEX nexus_atlas_report IF NOT EXISTS FOR (c:Claim) ON (c.report);

LOAD CSV WITH HEADERS FROM 'file:///things.csv' AS row
CALL {
  WITH row
  MERGE (n:NexusAtlas {id: row.id})
  SET n:Thing, n.kind = row.kind, n.label_en = row.label_en, n.label_zh = row.label_zh, n.level = row.level
} IN TRANSACTIONS OF 5000 ROWS;

// A claim has its id only within its report: the key has both, and `claim` is the id by which it is cut back out.
LOAD CSV WITH HEADERS FROM 'file:///claims.csv' AS row
CALL {
  WITH row
  MATCH (a:NexusAtlas {id: row.subject}), (b:NexusAtlas {id: row.object})
  MERGE (c:NexusAtlas {id: row.key})
  SET c:Claim, c.claim = row.id, c.report = row.report, c.predicate = row.predicate, c.polarity = row.polarity,
      c.certainty = row.certainty, c.reading = row.reading, c.evidence = row.evidence,
      c.statement_en = row.statement_en, c.statement_zh = row.statement_zh
  MERGE (c)-[:SUBJECT]->(a)
  MERGE (c)-[o:OBJECT]->(b)
  SET o.role = row.role
} IN TRANSACTIONS OF 5000 ROWS;

LOAD CSV WITH HEADERS FROM 'file:///sources.csv' AS row
CALL {
  WITH row
  MATCH (c:Claim {id: row.claim}), (s:NexusAtlas {id: row.source})
  MERGE (c)-[r:SAID_BY]->(s)
  SET r.kind = row.kind, r.refers_only = row.refers_only = 'true'
} IN TRANSACTIONS OF 5000 ROWS;
