// Questions to the corpus in Neo4j. $asked is the id of a thing, as in: cypher-shell -P "asked => 'group:made-up-1'" --format plain -f FILE
// Each ends in claims with their reports, never in a number alone: that is what can be cut back out and opened in the page.

// 1. Partners: whom is it tied to, by how many claims in how many reports? What is denied ties nothing.
MATCH (a:NexusAtlas {id: $asked})<-[:SUBJECT|OBJECT]-(c:Claim)-[:SUBJECT|OBJECT]->(b)
WHERE a <> b AND c.polarity <> 'denied' AND (b.id STARTS WITH 'group' OR b.id STARTS WITH 'actor')
RETURN b.id AS partner, b.label_en AS name, count(DISTINCT c) AS claims, count(DISTINCT c.report) AS reports
ORDER BY claims DESC, partner LIMIT 20;

// 2. What do two reports say of the same two things, one of them denying it?
MATCH (a)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(b)<-[:OBJECT]-(d:Claim)-[:SUBJECT]->(a)
WHERE c.polarity = 'asserted' AND d.polarity = 'denied' AND c.predicate = d.predicate AND c.report <> d.report
RETURN a.id AS subject, c.predicate AS relation, b.id AS object, collect(DISTINCT c.report) AS say, collect(DISTINCT d.report) AS deny
ORDER BY subject, object LIMIT 50;

// 3. What rests on one document alone, over all reports?
MATCH (c:Claim)-[:SUBJECT]->(a), (c)-[:OBJECT]->(b)
WHERE c.polarity <> 'denied'
OPTIONAL MATCH (c)-[:SAID_BY]->(s)
WITH a, b, count(DISTINCT c) AS claims, collect(DISTINCT s.id) AS sources
WHERE claims > 1 AND size(sources) = 1
RETURN a.id AS subject, b.id AS object, claims, sources[0] AS source
ORDER BY claims DESC LIMIT 50;

// 4. The lens that is cut back out: the claims of the shortest ties from what is asked to each group, as `report` and `claim`.
//   cypher-shell … --format plain > found.csv && npm run data:corpus -- --cut found.csv --from corpus/data --out dist/data/found.json
MATCH (a:NexusAtlas {id: $asked}), (b:NexusAtlas {kind: 'group'})
WHERE a <> b
MATCH p = shortestPath((a)-[:SUBJECT|OBJECT*..4]-(b))
UNWIND nodes(p) AS c
WITH DISTINCT c WHERE c:Claim AND c.polarity <> 'denied'
RETURN c.report AS report, c.claim AS claim
LIMIT 400;
