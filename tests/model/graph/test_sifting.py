"""Sifting against counting: what it says it saves is saved, and no single node has a better place left."""

import random

import pytest

from planner.model.graph.layered import Layered, places_in
from planner.model.graph.order import crossings, sift_layers, sweep_layers
from planner.model.graph.sifting import sift


def tangle(seed, *, layers=4, height=7, structures=2):
    """A layered graph whose nodes are linked at random, in one structure, in another one, or in both."""
    dice = random.Random(seed)
    graph = Layered(structures)
    for layer in range(layers):
        for _ in range(height):
            graph.add("o", layer, (1 << structures) - 1)
    for low, high in zip(graph.layers, graph.layers[1:], strict=False):
        for _ in range(3 * height):
            graph.link(dice.choice(low), dice.choice(high), dice.choice([1, 3, 10]), dice.randrange(1, 1 << structures))
    return graph


@pytest.mark.parametrize("seed", range(8))
def test_what_sifting_says_it_saves_is_what_the_crossings_lose(seed):
    graph = tangle(seed)
    before = crossings(graph, graph.layers)
    place = places_in(graph.layers)
    saved = [sift(graph, graph.layers, place, n, list(layer)) for n, layer in enumerate(graph.layers)]
    assert sum(saved) > 0
    assert crossings(graph, graph.layers) == before - sum(saved)
    assert place == places_in(graph.layers)


@pytest.mark.parametrize("seed", range(4))
def test_a_node_that_was_sifted_has_no_better_place(seed):
    graph = tangle(seed, structures=1)
    node = graph.layers[1][2]
    sift(graph, graph.layers, places_in(graph.layers), 1, [node])
    others = [each for each in graph.layers[1] if each != node]
    tried = [[*others[:to], node, *others[to:]] for to in range(len(others) + 1)]
    every = [crossings(graph, [graph.layers[0], layer, *graph.layers[2:]]) for layer in tried]
    assert crossings(graph, graph.layers) == min(every)


def test_a_move_that_saves_too_little_is_not_made():
    graph = Layered(1)
    nodes = [graph.add("o", layer, 1) for layer in (0, 0, 1, 1)]
    graph.link(nodes[0], nodes[3], 3, 1)
    graph.link(nodes[1], nodes[2], 3, 1)
    place = places_in(graph.layers)
    assert sift(graph, graph.layers, place, 0, nodes[:2], least=10) == 0
    assert graph.layers[0] == nodes[:2]
    assert sift(graph, graph.layers, place, 0, nodes[:2], least=9) == 9
    assert graph.layers[0] == nodes[1::-1]


def test_lines_of_different_structures_do_not_cross():
    graph = Layered(2)
    nodes = [graph.add("o", layer, 3) for layer in (0, 0, 1, 1)]
    graph.link(nodes[0], nodes[3], 10, 1)
    graph.link(nodes[1], nodes[2], 10, 2)
    assert crossings(graph, graph.layers) == 0
    assert sift_layers(graph, graph.layers) == (0, graph.layers)


@pytest.mark.parametrize("seed", range(4))
def test_sweeping_and_sifting_tell_the_crossings_that_are_left(seed):
    graph = tangle(seed)
    before = crossings(graph, graph.layers)
    for crossed, order in sweep_layers(graph):
        assert crossed == crossings(graph, order)
        saved, sifted = sift_layers(graph, order)
        assert crossed - saved == crossings(graph, sifted) < before


def test_crossings_count_the_product_of_two_weights_in_each_structure_that_both_lines_are_in():
    graph = Layered(2)
    nodes = [graph.add("o", layer, 3) for layer in (0, 0, 1, 1)]
    graph.link(nodes[0], nodes[3], 10, 3)
    graph.link(nodes[1], nodes[2], 3, 3)
    graph.link(nodes[1], nodes[3], 1, 1)
    assert crossings(graph, graph.layers) == 2 * 30
