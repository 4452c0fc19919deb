"""Our spread against ndlib's ThresholdModel, written by others: the same graph, the same seeds, round by round."""

import networkx as nx
import numpy as np
import pytest
from ndlib.models.epidemics import ThresholdModel
from ndlib.models.ModelConfig import Configuration

from binnenuit.norms.contagion import spread
from binnenuit.norms.networks import Graph, connect, erdos_renyi, moore, rewire, ring, von_neumann


def as_networkx(graph: Graph) -> "nx.Graph[int]":
    found = nx.empty_graph(graph.nodes)
    left, right = graph.ties
    found.add_edges_from(zip(left.tolist(), right.tolist(), strict=True))
    return found


def ndlib_spread(graph: Graph, seeds: list[int], fraction: float) -> tuple[list[int], list[bool]]:
    """Active nodes per round up to the last that changed something, and which nodes are active at the end."""
    model = ThresholdModel(as_networkx(graph))
    config = Configuration()
    config.add_model_initial_configuration("Infected", seeds)
    for node in range(graph.nodes):
        config.add_node_configuration("threshold", node, fraction)
    model.set_initial_status(config)
    active: list[int] = []
    while len(active) < 2 or active[-1] > active[-2]:
        active.append(model.iteration(node_status=False)["node_count"][1])
    return active[:-1], [model.status[node] == 1 for node in range(graph.nodes)]


NETWORKS = {
    "ring": ring(120, 6),
    "rewired ring": rewire(ring(120, 6), 0.1, seed=1),
    "moore": moore(10, 12),
    "rewired moore": rewire(moore(10, 12), 0.05, seed=1),
    "von neumann": von_neumann(10, 12),
    "random, sparse": erdos_renyi(300, 2, seed=1),
    "random": erdos_renyi(300, 4, seed=2),
    "random, dense": erdos_renyi(150, 12, seed=3),
}


@pytest.mark.parametrize("fraction", [0.1, 0.18, 0.25, 0.3, 1 / 3, 0.375, 0.4, 0.5, 0.6, 1])
@pytest.mark.parametrize("name", NETWORKS)
def test_ndlib_finds_the_same_nodes_in_the_same_rounds(name: str, fraction: float) -> None:
    graph = NETWORKS[name]
    for seed in range(3):
        rng = np.random.default_rng(seed)
        seeds = rng.choice(graph.nodes, int(rng.integers(1, 30)), replace=False).tolist()
        found = spread(graph, seeds, fraction=fraction)
        active, mask = ndlib_spread(graph, seeds, fraction)
        assert found.active.tolist() == active
        assert found.mask.tolist() == mask


@pytest.mark.parametrize("name", NETWORKS)
def test_when_one_contact_is_enough_a_node_joins_after_as_many_rounds_as_it_is_far_away(name: str) -> None:
    far = nx.single_source_shortest_path_length(as_networkx(NETWORKS[name]), 0)
    found = spread(NETWORKS[name], [0], count=1)
    assert found.active.tolist() == [sum(d <= at for d in far.values()) for at in range(max(far.values()) + 1)]
    assert set(np.flatnonzero(found.mask)) == set(far)


def test_who_holds_out_is_the_core_of_those_who_were_no_seeds() -> None:
    # with 6 neighbours of whom 4 must be active, holding out takes 3 neighbours who hold out: the 3-core
    graph = rewire(ring(200, 6), 0.3, seed=4)
    seeds = list(range(0, 200, 3))
    found = spread(graph, seeds, count=4)
    left = nx.k_core(as_networkx(graph).subgraph(set(range(200)) - set(seeds)), 3)
    assert set(np.flatnonzero(~found.mask)) == set(left)


def test_a_graph_of_networkx_can_be_connected_anew() -> None:
    theirs = nx.karate_club_graph()
    left, right = np.array(theirs.edges()).T
    assert connect(34, left, right).degrees.tolist() == [theirs.degree(node) for node in range(34)]
