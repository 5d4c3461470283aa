"""The network of a structure as GraphML, for programs that analyse and draw graphs."""

from typing import Any

from planner.exchange.graphs.network import network
from planner.exchange.legal_text import legal
from planner.exchange.wanted import Wanted, Written


def write_graphml(wanted: Wanted) -> Written:
    """Write the network of a structure as GraphML, with typed fields and a ``label`` on each node.

    Raises:
        StorageError: the structure is not there, or lists nothing.
    """
    import networkx as nx  # noqa: PLC0415 - 80 ms that only this costs

    found = network(wanted)
    graph = nx.MultiDiGraph(**_legal(found.graph))
    for key, said in found.nodes.items():
        graph.add_node(legal(key), label=legal(said["name"]), **_legal(said))
    for source, target, key, said in found.edges:
        graph.add_edge(legal(source), legal(target), key=legal(key), **_legal(said))
    lines = nx.generate_graphml(graph, encoding="utf-8", prettyprint=True)
    return Written(("<?xml version='1.0' encoding='utf-8'?>\n" + "\n".join(lines) + "\n").encode())


def _legal(said: dict[str, Any]) -> dict[str, Any]:
    """Give fields as XML can hold them."""
    return {name: legal(value) if isinstance(value, str) else value for name, value in said.items()}
