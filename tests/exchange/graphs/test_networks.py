"""The network of a structure as data: networkx reads from both forms what the model says."""

import io
import json

import networkx as nx
import pytest

from planner.exchange.graphs.graphml import write_graphml
from planner.exchange.graphs.node_link import write_json
from planner.exchange.wanted import Wanted
from planner.model.edits.owners import set_owner
from tests.day import TODAY
from tests.exchange.hostile import AFTER, FUNCTION, OWNER, SEO, hostile_model
from tests.rules.sketch import id_of, sketched

SKETCH = """\
Small team
  SEO {effort: 0.5; affects: budget}: D Head; E Writer [EMEA] {share: 0.25}, *Agency > Head
  (Events): I #Sales
  Data quality:
  > SEO -> #Sales: every lead has a source
"""
HEAD, WRITER, AGENCY, SALES = (id_of("o", name) for name in ("Head", "Writer", "Agency", "Sales"))
SEARCH, QUALITY = id_of("f", "SEO"), id_of("f", "Data quality")


def _graphml(wanted: Wanted) -> nx.MultiDiGraph:
    return nx.read_graphml(io.BytesIO(write_graphml(wanted).data), force_multigraph=True)


def _json(wanted: Wanted) -> nx.MultiDiGraph:
    data = json.loads(write_json(wanted).data)
    return nx.node_link_graph(data, edges="edges")


@pytest.mark.parametrize("read", [_graphml, _json])
def test_a_network_holds_owners_functions_and_what_connects_them(read):
    graph = read(Wanted(sketched(SKETCH), TODAY))
    assert graph.graph["structure"] == "Small team"
    assert {key: said["node"] for key, said in graph.nodes(data=True)} == {
        **dict.fromkeys((HEAD, WRITER, AGENCY, SALES), "owner"),
        **dict.fromkeys((SEARCH, id_of("f", "Events"), QUALITY), "function"),
    }
    assert graph.nodes[AGENCY]["kind"] == "partner"
    assert graph.nodes[SEARCH]["effort"] == 0.5
    assert graph.nodes[QUALITY]["abandoned"] is True
    found = {(a, b, said["relation"], said.get("letter", "")) for a, b, said in graph.edges(data=True)}
    assert found == {
        (HEAD, SEARCH, "assignment", "D"),
        (WRITER, SEARCH, "assignment", "E"),
        (AGENCY, SEARCH, "assignment", "E"),
        (SALES, id_of("f", "Events"), "assignment", "I"),
        (SEARCH, SALES, "handoff", ""),
        (AGENCY, HEAD, "contact", ""),
    }
    writing = next(said for a, b, said in graph.edges(data=True) if (a, b) == (WRITER, SEARCH))
    assert (writing["boundary"], writing["share"]) == ("EMEA", 0.25)


@pytest.mark.parametrize("read", [_graphml, _json])
def test_names_come_back_as_they_are(read):
    graph = read(Wanted(hostile_model(), TODAY, structure=AFTER))
    assert {graph.nodes[SEO]["name"]} == {FUNCTION}
    assert OWNER in {said["name"] for _, said in graph.nodes(data=True)}


def test_characters_that_xml_cannot_hold_are_replaced():
    model = sketched("Team\n  SEO: D Head")
    model = model.replace(title="a\x00b\ufffec")
    graph = _graphml(Wanted(model, TODAY))
    assert graph.graph["model"] == "a\N{REPLACEMENT CHARACTER}b\N{REPLACEMENT CHARACTER}c"


def test_a_name_changes_no_number_of_nodes():
    model = set_owner(sketched(SKETCH), owner=HEAD, name="</node><node id='x'/> & ]]>").model
    assert len(_graphml(Wanted(model, TODAY))) == 7
