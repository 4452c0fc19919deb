"""Watts (2002, PNAS 99) and Centola and Macy (2007, American Journal of Sociology 113)."""

from fractions import Fraction
from math import ceil, exp, factorial

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from binnenuit.norms.contagion import Spread, cascade_frequency, cascade_window, needed, spread
from binnenuit.norms.networks import Graph, connect, erdos_renyi, moore, rewire, ring, von_neumann

quickly = settings(max_examples=100, deadline=None, derandomize=True)
fractions = st.floats(0, 1) | st.fractions(0, 1, max_denominator=12).map(float)


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    n = draw(st.integers(2, 40))
    return erdos_renyi(n, draw(st.floats(0, min(8, n - 1))), draw(st.integers(0, 2**32)))


def some_nodes(draw: st.DataObject, graph: Graph) -> set[int]:
    return draw.draw(st.sets(st.integers(0, graph.nodes - 1), min_size=1, max_size=5))


def star(leaves: int) -> Graph:
    return connect(leaves + 1, np.zeros(leaves, dtype=np.int64), np.arange(1, leaves + 1))


def neighbourhood(graph: Graph, node: int = 0) -> list[int]:
    """A node and all its neighbours: the seeds of Centola and Macy."""
    return [node, *graph.neighbours[graph.offsets[node] : graph.offsets[node + 1]].tolist()]


def from_one_neighbourhood(graph: Graph, *, fraction: float | None = None, count: int | None = None) -> Spread:
    return spread(graph, neighbourhood(graph), fraction=fraction, count=count)


def everywhere(graph: Graph, found: Spread) -> bool:
    return int(found.active[-1]) == graph.nodes


# The critical threshold is the highest fraction at which one node and all its neighbours set off everybody. Centola and
# Macy 2007 (after Morris 2000, Review of Economic Studies 67): ring 1/2, Moore 3/8, von Neumann 1/4; exact.


@pytest.mark.parametrize("k", [2, 4, 6, 8, 10])
def test_on_a_ring_one_neighbourhood_spreads_up_to_a_half_of_the_neighbours(k: int) -> None:
    graph = ring(120, k)
    assert everywhere(graph, from_one_neighbourhood(graph, fraction=1 / 2))
    assert from_one_neighbourhood(graph, fraction=0.501).active.tolist() == [k + 1]


def test_on_a_moore_grid_one_neighbourhood_spreads_up_to_three_eighths() -> None:
    graph = moore(15, 16)
    assert everywhere(graph, from_one_neighbourhood(graph, fraction=3 / 8))
    assert from_one_neighbourhood(graph, fraction=0.376).active.tolist() == [9]


def test_on_a_von_neumann_grid_one_neighbourhood_spreads_up_to_a_quarter() -> None:
    # above it, these seeds (a plus) still grow into the square around them, where each corner has two of its four
    graph = von_neumann(15, 16)
    assert everywhere(graph, from_one_neighbourhood(graph, fraction=1 / 4))
    assert from_one_neighbourhood(graph, fraction=0.251).active.tolist() == [5, 9]
    assert from_one_neighbourhood(graph, fraction=0.501).active.tolist() == [5]


def test_on_a_ring_as_many_neighbours_in_a_row_as_are_needed_are_enough_too() -> None:
    graph = ring(120, 6)
    assert everywhere(graph, spread(graph, [0, 1, 2], fraction=1 / 2))
    assert spread(graph, [0, 1], fraction=1 / 2).active.tolist() == [2]


def test_rewiring_speeds_up_a_simple_contagion() -> None:
    # Centola & Macy 2007: the weakness of long ties is none when one contact is enough. 2000 nodes, 6 neighbours:
    # 333 rounds on the ring, here under a fifth of it at p = 0.01 and under a twentieth at p = 0.1
    rounds = [len(spread(rewire(ring(2000, 6), p, seed=1), [0], count=1).active) - 1 for p in (0, 0.01, 0.1)]
    assert rounds[0] == 334
    assert rounds[1] < rounds[0] / 5
    assert rounds[2] < rounds[0] / 20


@pytest.mark.parametrize("seed", range(5))
def test_rewiring_stops_a_complex_contagion(seed: int) -> None:
    # Centola & Macy 2007: at the critical threshold a few long ties stop what the ring carries to everybody
    graph = ring(2000, 6)
    assert everywhere(graph, from_one_neighbourhood(graph, fraction=1 / 2))
    assert from_one_neighbourhood(rewire(graph, 0.1, seed), fraction=1 / 2).active[-1] < 0.05 * graph.nodes


@pytest.mark.parametrize("seed", range(5))
def test_when_two_contacts_are_enough_a_little_rewiring_helps_and_much_of_it_stops_the_contagion(seed: int) -> None:
    # Centola & Macy 2007, 8 neighbours of whom 2 are needed: first faster, then not at all
    graph = moore(60, 60)
    before, little, much = (from_one_neighbourhood(rewire(graph, p, seed), count=2) for p in (0, 0.1, 1))
    assert everywhere(graph, before)
    assert everywhere(graph, little)
    assert len(little.active) < len(before.active)
    assert much.active[-1] < 0.05 * graph.nodes


def test_the_cascade_window_for_a_threshold_of_0_18_is_from_about_1_to_about_6() -> None:
    # Watts 2002, figures 1 and 2: from the first giant cluster (z = 1) to just below 6; within 0.25
    window = cascade_window(0.18)
    assert window is not None
    assert window[0] == pytest.approx(1, abs=0.05)
    assert window[1] == pytest.approx(5.8, abs=0.25)


def test_beyond_a_quarter_there_is_no_window_at_all() -> None:
    # Watts 2002, figure 1: the window closes at the threshold of 1 / 4; exact
    assert cascade_window(0.25) is not None
    assert [cascade_window(phi) for phi in (0.2501, 0.3, 0.5, 0.51, 1)] == [None] * 5


@pytest.mark.parametrize("phi", [0.25, 0.2, 0.18, 0.1, 0.05, 0.01, 0.002])
def test_at_both_ends_of_the_window_vulnerable_nodes_just_hang_together(phi: float) -> None:
    # Watts 2002: the sum of k (k - 1) p_k over vulnerable k equals z there, counted once more term by term
    window = cascade_window(phi)
    assert window is not None
    for z in window:
        chance, total = exp(-z), 0.0
        for k in range(1, round(1 / phi) + 1):
            chance *= z / k
            total += k * (k - 1) * chance if k <= 1 / phi + 1e-9 else 0
        assert total == pytest.approx(z, rel=1e-6)


def test_the_lower_the_threshold_the_wider_the_window() -> None:
    ends = [cascade_window(phi) for phi in (0.25, 0.2, 0.15, 0.1, 0.05)]
    assert [low for low, _ in filter(None, ends)] == sorted((low for low, _ in filter(None, ends)), reverse=True)
    assert [high for _, high in filter(None, ends)] == sorted(high for _, high in filter(None, ends))


def vulnerable_cluster(z: float, most: int) -> float:
    """The chance that a random node touches the giant cluster of nodes with at most so many neighbours (Watts 2002)."""
    missed = 0.0
    for _ in range(2000):
        arrived = [exp(-z) * z ** (k - 1) / factorial(k - 1) for k in range(1, most + 1)]
        missed = 1 - sum(chance * (1 - missed ** (k - 1)) for k, chance in enumerate(arrived, 1))
    return 1 - exp(z * (missed - 1))


@pytest.mark.parametrize("z", [1.5, 2, 3, 4, 5])
def test_inside_the_window_large_cascades_are_as_frequent_as_watts_says(z: float) -> None:
    # Watts 2002: as often as the seed touches the giant vulnerable cluster, and a little more where two cascading
    # neighbours win a third. 200 runs: 0.035 is one standard error at most
    often, size = cascade_frequency(3000, z, 0.18, runs=200, seed=3)
    assert vulnerable_cluster(z, 5) - 0.1 < often < vulnerable_cluster(z, 5) + 0.15
    assert 0.5 < size <= 1


@pytest.mark.parametrize("z", [0.5, 0.9, 8, 10])
def test_outside_the_window_there_are_no_large_cascades(z: float) -> None:
    assert cascade_frequency(3000, z, 0.18, runs=100, seed=4) == (0, 0)


def test_near_the_upper_end_cascades_are_rare_and_reach_nearly_everybody() -> None:
    # Watts 2002, n = 10,000, z = 6: at the upper end cascades are rare, and reach nearly all; under 30 %, over 95 %
    often, size = cascade_frequency(10_000, 6, 0.18, runs=100, seed=5)
    assert 0 < often < 0.3
    assert size > 0.95


def test_the_bound_counts_exactly_for_every_fraction_of_every_degree() -> None:
    for degree in range(1, 60):
        graph = star(degree)
        assert [needed(graph, fraction=part / degree)[0] for part in range(1, degree + 1)] == list(range(1, degree + 1))
        for percent in range(1, 101):
            exact = ceil(Fraction(percent, 100) * degree)
            assert needed(graph, fraction=percent / 100)[0] == exact, (percent, degree)


def test_three_of_ten_are_enough_for_a_fraction_of_0_3() -> None:
    assert spread(star(10), [1, 2, 3], fraction=0.3).active.tolist() == [3, 4, 11]
    assert spread(star(10), [1, 2], fraction=0.3).active.tolist() == [2]


@quickly
@given(graph=graphs(), fraction=fractions, data=st.data())
def test_a_spread_starts_with_its_seeds_grows_each_round_and_ends_with_its_mask(
    graph: Graph, fraction: float, data: st.DataObject
) -> None:
    seeds = some_nodes(data, graph)
    found = spread(graph, seeds, fraction=fraction)
    assert found.active[0] == len(seeds)
    assert np.all(np.diff(found.active) > 0)
    assert found.active[-1] == found.mask.sum()
    assert found.mask[list(seeds)].all()


@quickly
@given(graph=graphs(), fraction=fractions, data=st.data())
def test_a_spread_ends_where_nobody_else_wants_in_and_each_who_joined_had_a_reason(
    graph: Graph, fraction: float, data: st.DataObject
) -> None:
    seeds = some_nodes(data, graph)
    found = spread(graph, seeds, fraction=fraction)
    need = needed(graph, fraction=fraction)
    for node in set(range(graph.nodes)) - seeds:
        heard = found.mask[neighbourhood(graph, node)[1:]].sum()
        assert found.mask[node] == (heard >= need[node])


@quickly
@given(graph=graphs(), fraction=fractions, data=st.data())
def test_more_seeds_never_spread_less(graph: Graph, fraction: float, data: st.DataObject) -> None:
    few = some_nodes(data, graph)
    more = few | some_nodes(data, graph)
    assert np.all(spread(graph, few, fraction=fraction).mask <= spread(graph, more, fraction=fraction).mask)


@quickly
@given(graph=graphs(), one=fractions, other=fractions, data=st.data())
def test_a_lower_fraction_never_spreads_less(graph: Graph, one: float, other: float, data: st.DataObject) -> None:
    seeds = some_nodes(data, graph)
    low, high = (spread(graph, seeds, fraction=fraction).mask for fraction in sorted((one, other)))
    assert np.all(high <= low)


@quickly
@given(graph=graphs(), count=st.integers(1, 5), data=st.data())
def test_a_higher_count_never_spreads_more(graph: Graph, count: int, data: st.DataObject) -> None:
    seeds = some_nodes(data, graph)
    assert np.all(spread(graph, seeds, count=count + 1).mask <= spread(graph, seeds, count=count).mask)


@quickly
@given(graph=graphs(), fraction=fractions, data=st.data())
def test_the_numbers_of_the_nodes_do_not_matter(graph: Graph, fraction: float, data: st.DataObject) -> None:
    seeds = some_nodes(data, graph)
    new = np.array(data.draw(st.permutations(range(graph.nodes))))
    left, right = graph.ties
    found = spread(graph, seeds, fraction=fraction)
    renamed = spread(connect(graph.nodes, new[left], new[right]), new[list(seeds)].tolist(), fraction=fraction)
    assert renamed.active.tolist() == found.active.tolist()
    assert np.all(renamed.mask[new] == found.mask)


def test_a_node_without_neighbours_never_joins_and_nobody_starts_alone() -> None:
    lonely = connect(3, np.array([0]), np.array([1]))
    assert spread(lonely, [0], fraction=0).mask.tolist() == [True, True, False]
    assert spread(lonely, [2], fraction=0).mask.tolist() == [False, False, True]


def test_seeds_that_are_named_twice_count_once() -> None:
    assert spread(ring(10, 2), [4, 4, 5], fraction=1).active.tolist() == [2]


def test_the_same_seed_gives_the_same_frequency() -> None:
    assert cascade_frequency(300, 3, 0.18, 20, seed=9) == cascade_frequency(300, 3, 0.18, 20, seed=9)


@pytest.mark.parametrize(
    ("seeds", "bounds", "message"),
    [
        ([], {"count": 1}, "seeds is empty; allowed are one or more nodes from 0 to 9"),
        ([10], {"count": 1}, "seeds is 10; allowed is a whole number from 0 to 9"),
        ([-1], {"count": 1}, "seeds is -1"),
        ([0.5], {"count": 1}, "seeds is 0.5"),
        ([0], {}, "fraction is None and count is None; allowed is exactly one of the two"),
        ([0], {"count": 1, "fraction": 0.5}, "fraction is 0.5 and count is 1"),
        ([0], {"count": 0}, "count is 0; allowed is a whole number of at least 1"),
        ([0], {"count": -2}, "count is -2"),
        ([0], {"fraction": -0.1}, "fraction is -0.1; allowed is a number from 0 to 1"),
        ([0], {"fraction": 1.01}, "fraction is 1.01"),
        ([0], {"fraction": float("nan")}, "fraction is nan"),
    ],
)
def test_a_contagion_that_makes_no_sense_is_refused(seeds: list[int], bounds: dict[str, int], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        spread(ring(10, 2), seeds, **bounds)  # type: ignore[arg-type]


@pytest.mark.parametrize("phi", [-0.1, 0, 0.0001, 1.1, float("nan"), float("inf")])
def test_a_window_outside_its_range_is_refused(phi: float) -> None:
    with pytest.raises(ValueError, match=f"phi is {phi}; allowed is a number from 0.001 to 1"):
        cascade_window(phi)


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        ({"n": 1}, "n is 1; allowed is a whole number of at least 2"),
        ({"n": 0}, "n is 0"),
        ({"mean_degree": -1}, "mean_degree is -1; allowed is a number from 0 to 99"),
        ({"phi": 1.5}, "phi is 1.5; allowed is a number from 0 to 1"),
        ({"phi": float("nan")}, "phi is nan"),
        ({"runs": 0}, "runs is 0; allowed is a whole number of at least 1"),
        ({"seed": -1}, "seed is -1"),
    ],
)
def test_a_frequency_that_makes_no_sense_is_refused(changed: dict[str, float], message: str) -> None:
    good = {"n": 100, "mean_degree": 3, "phi": 0.18, "runs": 2, "seed": 1}
    with pytest.raises(ValueError, match=message):
        cascade_frequency(**(good | changed))  # type: ignore[arg-type]
