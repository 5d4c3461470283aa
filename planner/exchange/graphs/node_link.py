"""The network of a structure as JSON in the node-link form, as networkx and d3 read it."""

from planner.exchange.graphs.network import network
from planner.exchange.json_text import json_text
from planner.exchange.wanted import Wanted, Written


def write_json(wanted: Wanted) -> Written:
    """Write the network of a structure as JSON: ``graph``, ``nodes`` with ids, ``edges`` with source and target.

    Raises:
        StorageError: the structure is not there, or lists nothing.
    """
    found = network(wanted)
    data = {
        "directed": True,
        "multigraph": True,
        "graph": found.graph,
        "nodes": [{"id": key, **said} for key, said in found.nodes.items()],
        "edges": [{"source": a, "target": b, "key": key, **said} for a, b, key, said in found.edges],
    }
    text = json_text(data)
    return Written(text.encode("utf-8", "replace"))
