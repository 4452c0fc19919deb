"""What spreads over ties when one contact is not enough: Watts's cascades, simple and complex contagion.

Watts (2002), A simple model of global cascades on random networks, PNAS 99(9). Centola and Macy (2007), Complex
contagions and the weakness of long ties, American Journal of Sociology 113(3).
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from binnenuit.norms.bounds import nodes, real, whole
from binnenuit.norms.halving import last
from binnenuit.norms.networks import Graph, Ints, erdos_renyi

ROUNDING = 1e-9
"""So much may fraction * degree be above a whole number and still count as that number: 0.07 * 100 needs 7, not 8."""
LARGE = 0.1
"""A cascade is large when it reaches more than this share of the nodes."""


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """How many nodes were active in each round, the seeds first, and which nodes are at the end.

    active: shape (rounds + 1,), rising. mask: shape (nodes,).
    """

    active: Ints
    mask: NDArray[np.bool_]


def spread(graph: Graph, seeds: Iterable[int], *, fraction: float | None = None, count: int | None = None) -> Spread:
    """What becomes active from the seeds on, round by round, up to the round after which nothing changes.

    A node joins when at least this fraction (0 to 1) of its neighbours is active, or at least this count (1 or
    more) of them, all looking at the round before; it never leaves. Nobody joins without an active neighbour, also
    when the fraction is 0, so a node without neighbours never does. seeds: one or more nodes. ValueError for anything
    else, and for both or neither of fraction and count. Watts (2002) for fractions, Centola and Macy (2007) for both.
    """
    need = needed(graph, fraction=fraction, count=count)
    frontier = nodes("seeds", seeds, graph.nodes)
    mask = np.zeros(graph.nodes, dtype=np.bool_)
    heard = np.zeros(graph.nodes, dtype=np.int64)
    active = [0]
    while len(frontier):
        mask[frontier] = True
        active.append(active[-1] + len(frontier))
        reached = _around(graph, frontier)
        np.add.at(heard, reached, 1)
        frontier = np.unique(reached[~mask[reached] & (heard[reached] >= need[reached])])
    mask.flags.writeable = False
    return Spread(np.array(active[1:], dtype=np.int64), mask)


def needed(graph: Graph, *, fraction: float | None = None, count: int | None = None) -> Ints:
    """How many active neighbours each node needs before it joins; shape (nodes,), at least 1. Errors as in `spread`."""
    if (fraction is None) == (count is None):
        raise ValueError(f"fraction is {fraction} and count is {count}; allowed is exactly one of the two")
    if count is not None:
        return np.full(graph.nodes, whole("count", count, 1), dtype=np.int64)
    share = real("fraction", fraction or 0, 0, 1)
    needs: Ints = np.maximum(1, np.ceil(share * graph.degrees - ROUNDING)).astype(np.int64)
    return needs


def _around(graph: Graph, some: Ints) -> Ints:
    """The neighbours of some nodes, one after another; whoever is tied to two of them stands there twice."""
    starts = graph.offsets[some]
    degrees = graph.offsets[some + 1] - starts
    places = np.repeat(starts - np.cumsum(degrees) + degrees, degrees) + np.arange(degrees.sum())
    return np.asarray(graph.neighbours[places], dtype=np.int64)


def cascade_window(phi: float) -> tuple[float, float] | None:
    """Between which mean degrees one seed can set off a large cascade in a large random network; None when never.

    phi: the fraction of neighbours that a node needs, from 0.001 to 1; ValueError otherwise. Both ends are numbers of
    neighbours. A node is vulnerable when one active neighbour is enough: when its degree is at most K = 1 / phi. Watts
    (2002, figure 1) finds that vulnerable nodes hang together when the sum of k (k - 1) p_k over k up to K
    exceeds the mean degree z. For the Poisson degrees of a random network that says z P(X <= K - 2) > 1 with X
    Poisson with mean z; the left side rises to one top, then falls, and passes 1 twice or not at all.
    """
    most = int(1 / real("phi", phi, 0.001, 1) + ROUNDING) - 2
    if most < 0:
        return None
    below = np.arange(most + 1)
    log_factorials = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, most + 1)))])

    def chances(z: float) -> NDArray[np.float64]:
        return np.asarray(np.exp(below * np.log(z) - z - log_factorials), dtype=np.float64)

    def reach(z: float) -> float:
        return float(z * chances(z).sum())

    def rises(z: float) -> bool:
        return bool(chances(z).sum() > z * chances(z)[-1])

    least, far = 0.5, 2.0 * most + 4
    top = last(rises, least, far)
    if reach(top) <= 1:
        return None
    return last(lambda z: reach(z) < 1, least, top), last(lambda z: reach(z) > 1, top, far)


def cascade_frequency(n: int, mean_degree: float, phi: float, runs: int, seed: int) -> tuple[float, float]:
    """How often one random node sets off a large cascade in a random network, and how large those are on average.

    n: nodes, at least 2. mean_degree: 0 to n - 1. phi: the fraction of neighbours that a node needs, 0 to 1. runs: at
    least 1; each has a new network and a new seed node. seed: at least 0. ValueError otherwise. Both answers are
    shares, 0 to 1: of the runs, and of the nodes (0 when no run was large). Large is more than a tenth of the nodes.
    Watts (2002) draws both against the mean degree for phi = 0.18.
    """
    n, runs = whole("n", n, 2), whole("runs", runs, 1)
    phi = real("phi", phi, 0, 1)
    rng = np.random.default_rng(whole("seed", seed, 0))
    sizes = np.empty(runs)
    for run in range(runs):
        graph = erdos_renyi(n, mean_degree, int(rng.integers(2**63)))
        sizes[run] = spread(graph, [int(rng.integers(n))], fraction=phi).active[-1] / n
    large = sizes[sizes > LARGE]
    return len(large) / runs, float(large.mean()) if len(large) else 0.0
