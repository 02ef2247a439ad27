"""Whole-corpus work in Apache Spark with GraphFrames, over the Parquet of a corpus.

    npm run data:corpus -- --reports 1000
    spark-submit --packages io.graphframes:graphframes-spark3_2.12:0.9.2 docs/scale/spark.py corpus group:made-up-1

writes corpus/communities.parquet and corpus/rank.parquet, and corpus/found.parquet: the claims of the community of the thing that is
asked of, for `npm run data:corpus -- --cut corpus/found.parquet --from corpus/data --out dist/data/found.json`.

A claim that is denied is no edge of the files, so none is one here. Nothing is added up.
"""

import sys

from graphframes import GraphFrame
from pyspark.sql import SparkSession
from pyspark.sql import functions as F

# A picture of more claims is no picture: see docs/scale.md.
MOST = 1000


def graph_of(spark: SparkSession, corpus: str) -> GraphFrame:
    """Things once, however many reports name them; an edge for each claim, with its report."""
    nodes = spark.read.parquet(f"{corpus}/parquet/nodes.parquet")
    edges = spark.read.parquet(f"{corpus}/parquet/edges.parquet")
    things = (
        nodes.where(~F.col("kind").isin("activity", "recommendation"))
        .groupBy("id")
        .agg(F.first("kind").alias("kind"), F.min("label_en").alias("label_en"), F.min("label_zh").alias("label_zh"))
    )
    claims = edges.where(F.col("stand").startswith("claim:")).select(
        F.col("source").alias("src"),
        F.col("target").alias("dst"),
        "report",
        F.col("stand").alias("claim"),
        "kind",
        "certainty",
        "polarity",
        "reading",
    )
    return GraphFrame(things, claims)


def main(corpus: str, asked: str) -> None:
    spark = SparkSession.builder.appName("nexus-atlas").getOrCreate()
    graph = graph_of(spark, corpus)
    if graph.vertices.where(F.col("id") == asked).count() == 0:
        sys.exit(f"{asked}: no report names it; mend: take an id out of {corpus}/parquet/nodes.parquet")

    communities = graph.labelPropagation(maxIter=5).cache()
    communities.write.mode("overwrite").parquet(f"{corpus}/communities.parquet")

    # What is spoken of most and from most sides: it says how the corpus is written as much as how things are.
    rank = graph.pageRank(resetProbability=0.15, maxIter=10).vertices.select("id", "kind", "label_en", "pagerank")
    rank.write.mode("overwrite").parquet(f"{corpus}/rank.parquet")

    # The claims between two things of the community of what is asked of; those that touch it itself first.
    home = communities.where(F.col("id") == asked).select("label")
    members = communities.join(home, "label").select("id").cache()
    inside = (
        graph.edges.join(members.withColumnRenamed("id", "src"), "src")
        .join(members.withColumnRenamed("id", "dst"), "dst")
        .withColumn("touches", (F.col("src") == asked) | (F.col("dst") == asked))
        .orderBy(F.col("touches").desc(), "report", "claim")
        .limit(MOST)
    )
    inside.select("report", "claim").write.mode("overwrite").parquet(f"{corpus}/found.parquet")
    print(f"{inside.count()} claims among {members.count()} things: {corpus}/found.parquet")
    spark.stop()


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: spark-submit --packages io.graphframes:graphframes-spark3_2.12:0.9.2 spark.py CORPUS THING")
    main(sys.argv[1], sys.argv[2])
