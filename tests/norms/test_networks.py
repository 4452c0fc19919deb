import itertools

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binnenuit.norms.networks import Graph, connect, erdos_renyi, moore, neighbour_table, rewire, ring, von_neumann

quickly = settings(max_examples=60, deadline=None, derandomize=True)
seeds = st.integers(0, 2**32)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    """Any of the networks, small."""
    rows, cols = draw(st.integers(3, 6)), draw(st.integers(3, 6))
    n = rows * cols
    return draw(
        st.sampled_from(
            [
                moore(rows, cols),
                von_neumann(rows, cols),
                ring(n, draw(st.integers(1, (n - 1) // 2)) * 2),
                erdos_renyi(n, draw(st.floats(0, n - 1)), draw(seeds)),
            ]
        )
    )


def pairs(graph: Graph) -> set[tuple[int, int]]:
    left, right = graph.ties
    return set(zip(left.tolist(), right.tolist(), strict=True))


def as_networkx(graph: Graph) -> "nx.Graph[int]":
    found = nx.empty_graph(graph.nodes)
    found.add_edges_from(pairs(graph))
    return found


def whole_and_simple(graph: Graph) -> bool:
    """Ties that both ends know, no loops, no ties twice, neighbours in rising order."""
    rows = [graph.neighbours[a:b].tolist() for a, b in itertools.pairwise(graph.offsets.tolist())]
    both = all(i in rows[j] for i, row in enumerate(rows) for j in row)
    return both and all(row == sorted(set(row) - {i}) for i, row in enumerate(rows))


@quickly
@given(graph=graphs(), p=st.floats(0, 1), seed=seeds)
def test_every_network_is_whole_and_simple_before_and_after_rewiring(graph: Graph, p: float, seed: int) -> None:
    assert whole_and_simple(graph)
    assert whole_and_simple(rewire(graph, p, seed))


@quickly
@given(graph=graphs(), p=st.floats(0, 1), seed=seeds)
def test_rewiring_keeps_the_degree_of_every_node(graph: Graph, p: float, seed: int) -> None:
    assert rewire(graph, p, seed).degrees.tolist() == graph.degrees.tolist()


@quickly
@given(graph=graphs(), p=st.floats(0, 1), seed=seeds)
def test_the_same_seed_gives_the_same_network(graph: Graph, p: float, seed: int) -> None:
    assert pairs(rewire(graph, p, seed)) == pairs(rewire(graph, p, seed))


@quickly
@given(graph=graphs())
def test_a_graph_is_the_same_when_it_is_connected_anew_from_its_ties(graph: Graph) -> None:
    left, right = graph.ties
    again = connect(graph.nodes, right[::-1], left[::-1])
    assert again.offsets.tolist() == graph.offsets.tolist()
    assert again.neighbours.tolist() == graph.neighbours.tolist()


def test_a_graph_cannot_be_written_to_and_leaves_its_makers_arrays_alone() -> None:
    offsets, neighbours = np.array([0, 1, 2]), np.array([1, 0])
    graph = Graph(offsets, neighbours)
    neighbours[0] = 7
    assert graph.neighbours.tolist() == [1, 0]
    with pytest.raises(ValueError, match="read-only"):
        graph.neighbours[0] = 0
    with pytest.raises(AttributeError):
        graph.offsets = offsets  # type: ignore[misc]


def test_a_ring_ties_each_to_the_nearest_on_either_side() -> None:
    assert neighbour_table(ring(7, 4))[0].tolist() == [1, 2, 5, 6]
    assert nx.utils.graphs_equal(as_networkx(ring(60, 6)), nx.circulant_graph(60, [1, 2, 3]))


def test_the_ring_clusters_as_watts_and_strogatz_say() -> None:
    # Watts & Strogatz 1998, with k neighbours: 3 (k - 2) / 4 (k - 1); exact
    assert nx.average_clustering(as_networkx(ring(60, 6))) == pytest.approx(3 * 4 / (4 * 5))


def test_the_grids_are_tori_with_four_and_eight_neighbours() -> None:
    grid = nx.convert_node_labels_to_integers(nx.grid_2d_graph(4, 5, periodic=True), ordering="sorted")
    assert nx.utils.graphs_equal(as_networkx(von_neumann(4, 5)), grid)
    assert neighbour_table(moore(5, 5))[12].tolist() == [6, 7, 8, 11, 13, 16, 17, 18]
    assert neighbour_table(moore(5, 6))[0].tolist() == [1, 5, 6, 7, 11, 24, 25, 29]
    assert set(moore(3, 4).degrees) == {8}


def test_the_smallest_moore_grid_ties_everyone_to_everyone() -> None:
    assert nx.utils.graphs_equal(as_networkx(moore(3, 3)), nx.complete_graph(9))


def test_in_a_random_network_degrees_are_as_erdos_and_renyi_say() -> None:
    # binomial with mean 5; of 10,000 nodes: mean within 4 standard errors, variance within 10 %
    degrees = erdos_renyi(10_000, 5, seed=1).degrees
    assert degrees.mean() == pytest.approx(5, abs=4 * np.sqrt(2 * 5 / 10_000))
    assert degrees.var() == pytest.approx(5, rel=0.1)
    theirs = np.array([d for _, d in nx.fast_gnp_random_graph(10_000, 5 / 9_999, seed=1).degree()])
    for k in range(12):
        assert np.mean(degrees == k) == pytest.approx(np.mean(theirs == k), abs=0.02)


@pytest.mark.parametrize("n", [4, 5])
def test_in_a_random_network_every_pair_is_equally_likely(n: int) -> None:
    times = dict.fromkeys(itertools.combinations(range(n), 2), 0)
    for seed in range(2000):
        for pair in pairs(erdos_renyi(n, (n - 1) / 2, seed)):
            times[pair] += 1
    # each pair with chance 1/2: 1000 of 2000, five standard deviations are 112
    assert all(abs(count - 1000) < 112 for count in times.values()), times


def test_a_random_network_can_be_empty_and_full() -> None:
    assert len(erdos_renyi(50, 0, seed=1).neighbours) == 0
    assert set(erdos_renyi(50, 49, seed=1).degrees) == {49}


@pytest.mark.parametrize("p", [0.01, 0.1, 0.5, 1])
def test_rewiring_moves_about_the_share_of_ties_that_is_asked(p: float) -> None:
    before = moore(50, 50)
    moved = 1 - len(pairs(before) & pairs(rewire(before, p, seed=3))) / len(pairs(before))
    assert moved == pytest.approx(p, abs=0.01)


def test_without_rewiring_nothing_moves() -> None:
    assert pairs(rewire(ring(30, 4), 0, seed=1)) == pairs(ring(30, 4))


def test_a_little_rewiring_makes_a_small_world() -> None:
    # Watts & Strogatz 1998, figure 2: at p = 0.1 paths are far shorter while most clustering is left
    before = as_networkx(ring(150, 6))
    after = as_networkx(rewire(ring(150, 6), 0.1, seed=2))
    assert nx.average_shortest_path_length(after) < 0.4 * nx.average_shortest_path_length(before)
    assert nx.average_clustering(after) > 0.6 * nx.average_clustering(before)


def test_full_rewiring_leaves_no_more_clustering_than_chance() -> None:
    # chance: about k / n
    assert nx.average_clustering(as_networkx(rewire(ring(1000, 6), 1, seed=2))) < 0.02


def test_a_network_in_which_no_tie_can_be_swapped_stays_as_it_is() -> None:
    assert pairs(rewire(moore(3, 3), 1, seed=1)) == pairs(moore(3, 3))


def test_a_table_of_neighbours_needs_one_degree_for_all() -> None:
    table = neighbour_table(rewire(ring(150, 6), 0.1, seed=1))
    assert table.shape == (150, 6)
    with pytest.raises(ValueError, match="graph has degrees from 1 to 2"):
        neighbour_table(connect(3, np.array([0, 1]), np.array([1, 2])))


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: ring(2, 2), "n is 2; allowed is a whole number of at least 3"),
        (lambda: ring(10, 3), "k is 3; allowed is an even number from 2 to 9"),
        (lambda: ring(10, 10), "k is 10; allowed is a whole number from 2 to 9"),
        (lambda: ring(10, -2), "k is -2"),
        (lambda: ring(10.5, 2), "n is 10.5"),  # type: ignore[arg-type]
        (lambda: moore(2, 5), "rows is 2; allowed is a whole number of at least 3"),
        (lambda: von_neumann(5, -1), "cols is -1"),
        (lambda: erdos_renyi(1, 0, 1), "n is 1"),
        (lambda: erdos_renyi(10, 9.5, 1), "mean_degree is 9.5; allowed is a number from 0 to 9"),
        (lambda: erdos_renyi(10, float("nan"), 1), "mean_degree is nan"),
        (lambda: erdos_renyi(10, 2, -1), "seed is -1"),
        (lambda: rewire(ring(10, 2), 1.1, 1), "p is 1.1; allowed is a number from 0 to 1"),
        (lambda: rewire(ring(10, 2), float("nan"), 1), "p is nan"),
        (lambda: rewire(ring(10, 2), 0.1, -5), "seed is -5"),
        (lambda: Graph(np.array([0]), np.array([])), "nodes is 0; allowed is a whole number of at least 1"),
        (lambda: connect(0, np.array([]), np.array([])), "nodes is 0"),
        (lambda: connect(2, np.array([0]), np.array([2])), "right has 2; allowed are nodes from 0 to 1"),
        (lambda: connect(2, np.array([-1]), np.array([1])), "left has -1"),
        (lambda: connect(2, np.array([1]), np.array([1])), "tie 1 to itself"),
        (lambda: connect(3, np.array([0, 1]), np.array([1, 0])), r"tie \(0, 1\) twice"),
        (lambda: connect(3, np.array([0, 1]), np.array([1])), "left and right have shapes"),
    ],
)
def test_what_is_no_network_is_refused_with_name_value_and_range(make: object, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        make()  # type: ignore[operator]
