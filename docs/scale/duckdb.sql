-- Questions to a whole corpus on one machine, and what is handed back to be cut. In the folder of the corpus:
--   npm run data:corpus -- --reports 1000 && cd corpus && duckdb < ../docs/scale/duckdb.sql
-- Each statement runs in the tests (tests/commands/corpus.test.ts) on files that the command wrote.

-- 1. What is there.
SELECT count(*) AS reports, sum(claims) AS claims FROM 'parquet/reports.parquet';

-- 2. Which group the corpus says most of, and it is asked of from here on. Put another id in its place: SET VARIABLE asked = 'group:…'.
SET VARIABLE asked = (
  SELECT subject FROM 'parquet/claims.parquet'
  WHERE subject LIKE 'group:%' AND polarity <> 'denied'
  GROUP BY subject ORDER BY count(*) DESC, subject LIMIT 1
);

-- 3. Its partners over the corpus: groups and actors it is tied to on the side of a tie of its own kind, by how many claims in how many
-- reports, and how many of those are firm. What is denied ties nothing: no edge stands for it.
CREATE OR REPLACE TABLE partners AS
SELECT
  CASE WHEN source = getvariable('asked') THEN target ELSE source END AS partner,
  count(*) AS claims,
  count(DISTINCT report) AS reports,
  count(*) FILTER (certainty IN ('confirmed', 'documented', 'stated') AND polarity = 'asserted') AS firm
FROM 'parquet/edges.parquet'
WHERE getvariable('asked') IN (source, target)
  AND regexp_matches(CASE WHEN source = getvariable('asked') THEN target ELSE source END, '^(group|actor)[:.]')
GROUP BY partner
ORDER BY claims DESC, partner;
FROM partners;

-- 4. Sums, added only where that may be done: what says of itself that it is additive and is not denied, of one report, in one currency,
-- among figures that measure alike (as the page puts them: years, year, day, undated; markets and prices apart), of one kind of owner.
-- Over reports nothing is added: two may print the same sum. A ceiling counts from 0; where one has only a floor, there is no high.
CREATE OR REPLACE TABLE sums AS
WITH figures AS (
  SELECT
    q.*,
    c.polarity,
    CASE
      WHEN q.measure = 'market' THEN 'market'
      WHEN q.measure = 'price' OR q.per = 'person' THEN 'person'
      WHEN q.per = 'day' THEN 'day'
      WHEN q.per IN ('year', '12-months') THEN 'year'
      WHEN c.period_from IS NULL AND c.period_to IS NULL THEN 'undated'
      WHEN left(c.period_from, 4) IS NOT DISTINCT FROM left(c.period_to, 4) THEN 'year'
      ELSE 'years'
    END AS block,
    CASE regexp_extract(c.subject, '^[a-z]+') WHEN 'group' THEN 'group' WHEN 'actor' THEN 'actor' ELSE 'other' END AS owner
  FROM 'parquet/quantities.parquet' q
  JOIN 'parquet/claims.parquet' c ON q.report = c.report AND q.stand = c.id
  WHERE regexp_full_match(q.unit, '[A-Z]{3}')
)
SELECT
  report, unit AS currency, block,
  CASE WHEN block IN ('market', 'person') THEN NULL ELSE owner END AS owner,
  count(*) FILTER (additive AND polarity <> 'denied') AS added,
  sum(coalesce(low, 0)) FILTER (additive AND polarity <> 'denied') AS low,
  CASE
    WHEN bool_or(high IS NULL) FILTER (additive AND polarity <> 'denied') THEN NULL
    ELSE sum(high) FILTER (additive AND polarity <> 'denied')
  END AS high,
  count(*) FILTER (NOT (additive AND polarity <> 'denied')) AS kept_apart
FROM figures
GROUP BY ALL
ORDER BY ALL;
FROM sums WHERE added > 1 LIMIT 10;

-- 5. How many claims rest on each source, and in how many reports: one that many reports name is no second source.
SELECT source, kind, count(*) AS claims, count(DISTINCT report) AS reports
FROM 'parquet/claim_sources.parquet'
GROUP BY source, kind ORDER BY reports DESC, claims DESC, source LIMIT 10;

-- 6. The lens that is cut back out: every claim between what is asked of and its five closest partners. Two columns are enough.
COPY (
  SELECT report, stand AS claim
  FROM 'parquet/edges.parquet'
  WHERE stand LIKE 'claim:%' AND getvariable('asked') IN (source, target)
    AND (source IN (SELECT partner FROM partners LIMIT 5) OR target IN (SELECT partner FROM partners LIMIT 5))
) TO 'partners.parquet' (FORMAT parquet);
-- Back in the project, and then in the page: #report=partners
--   npm run data:corpus -- --cut corpus/partners.parquet --from corpus/data --out dist/data/partners.json

-- 7. For Neo4j: things once, claims with their report, and what ties them. docs/scale/neo4j-load.cypher takes these in.
COPY (
  SELECT DISTINCT ON (id) id, kind, label_en, label_zh, level, parent
  FROM 'parquet/nodes.parquet' WHERE kind NOT IN ('activity', 'recommendation') ORDER BY id, report
) TO 'things.csv' (FORMAT csv, HEADER);
COPY (
  SELECT report || ' ' || id AS key, report, id, subject, object, predicate, role, polarity, certainty, reading, evidence, statement_en, statement_zh
  FROM 'parquet/claims.parquet'
) TO 'claims.csv' (FORMAT csv, HEADER);
COPY (
  SELECT report || ' ' || claim AS claim, source, kind, refers_only
  FROM 'parquet/claim_sources.parquet' WHERE kind <> 'footnote'
) TO 'sources.csv' (FORMAT csv, HEADER);
