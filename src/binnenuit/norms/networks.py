"""Who is tied to whom: one graph type and the networks of the published models."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from binnenuit.norms.bounds import real, whole

Ints = NDArray[np.int64]

TRIES = 20
"""How often the ties that could not be swapped are paired anew before they stay as they are."""


@dataclass(frozen=True, slots=True, eq=False)
class Graph:
    """An undirected graph without loops or double ties, as compressed rows; its arrays cannot be written to.

    The neighbours of node i are ``neighbours[offsets[i]:offsets[i + 1]]``, in rising order. ``offsets`` has one
    entry more than there are nodes; each tie stands in ``neighbours`` twice, once for each end. `connect` makes
    one from a list of ties, with the checks; here only a graph without nodes is refused (ValueError).
    """

    offsets: Ints
    neighbours: Ints

    def __post_init__(self) -> None:
        for name in ("offsets", "neighbours"):
            frozen = np.array(getattr(self, name), dtype=np.int64)
            frozen.flags.writeable = False
            object.__setattr__(self, name, frozen)
        whole("nodes", self.nodes, 1)

    @property
    def nodes(self) -> int:
        """How many nodes there are."""
        return len(self.offsets) - 1

    @property
    def degrees(self) -> Ints:
        """How many neighbours each node has; shape (nodes,)."""
        return np.diff(self.offsets)

    @property
    def ties(self) -> tuple[Ints, Ints]:
        """Each tie once: its lower and its higher end, two arrays of shape (ties,), sorted."""
        ends = np.repeat(np.arange(self.nodes), self.degrees)
        once = ends < self.neighbours
        return ends[once], self.neighbours[once]


def connect(nodes: int, left: Ints, right: Ints) -> Graph:
    """The graph with a tie between left[i] and right[i] for each i.

    nodes: at least 1. left, right: node numbers from 0 to nodes - 1, of equal length. ValueError for another number,
    a node tied to itself, or a tie that is given twice.
    """
    nodes = whole("nodes", nodes, 1)
    left, right = np.asarray(left, dtype=np.int64), np.asarray(right, dtype=np.int64)
    if left.shape != right.shape or left.ndim != 1:
        raise ValueError(f"left and right have shapes {left.shape} and {right.shape}; allowed is one length for both")
    for name, ends in (("left", left), ("right", right)):
        if len(ends) and not 0 <= ends.min() <= ends.max() < nodes:
            wrong = ends[(ends < 0) | (ends >= nodes)][0]
            raise ValueError(f"{name} has {wrong}; allowed are nodes from 0 to {nodes - 1}")
    if np.any(left == right):
        raise ValueError(f"left and right tie {left[left == right][0]} to itself; allowed are ties between two nodes")
    keys = np.sort(np.concatenate([left * nodes + right, right * nodes + left]))
    twice = keys[1:][keys[1:] == keys[:-1]]
    if len(twice):
        raise ValueError(f"left and right tie {divmod(int(twice[0]), nodes)} twice; allowed is each tie once")
    ends, neighbours = np.divmod(keys, nodes)
    return Graph(np.concatenate([[0], np.cumsum(np.bincount(ends, minlength=nodes))]), neighbours)


def ring(n: int, k: int) -> Graph:
    """A circle of n nodes, each tied to the k nearest: k / 2 on either side.

    n: at least 3. k: even, from 2 to n - 1. ValueError otherwise. This is the ring lattice of Watts and Strogatz
    (1998, Nature 393) before rewiring.
    """
    n = whole("n", n, 3)
    k = whole("k", k, 2, n - 1)
    if k % 2:
        raise ValueError(f"k is {k}; allowed is an even number from 2 to {n - 1}")
    here, step = np.divmod(np.arange(n * (k // 2)), k // 2)
    return connect(n, here, (here + step + 1) % n)


def moore(rows: int, cols: int) -> Graph:
    """A grid on a torus where each node is tied to the eight around it.

    rows, cols: at least 3, so that the eight are eight; ValueError otherwise. Node (r, c) has number r * cols + c.
    """
    return _grid(rows, cols, ((0, 1), (1, 0), (1, 1), (1, -1)))


def von_neumann(rows: int, cols: int) -> Graph:
    """A grid on a torus where each node is tied to the four above, below, left and right of it.

    rows, cols: at least 3; ValueError otherwise. Node (r, c) has number r * cols + c.
    """
    return _grid(rows, cols, ((0, 1), (1, 0)))


def _grid(rows: int, cols: int, steps: tuple[tuple[int, int], ...]) -> Graph:
    rows, cols = whole("rows", rows, 3), whole("cols", cols, 3)
    here = np.arange(rows * cols)
    row, col = np.divmod(here, cols)
    there = [(row + down) % rows * cols + (col + aside) % cols for down, aside in steps]
    return connect(rows * cols, np.tile(here, len(steps)), np.concatenate(there))


def erdos_renyi(n: int, mean_degree: float, seed: int) -> Graph:
    """A random graph G(n, p): each pair of nodes is tied with the same chance p = mean_degree / (n - 1).

    n: at least 2. mean_degree: from 0 to n - 1, the expected number of neighbours. seed: at least 0. ValueError
    otherwise. The work is in proportion to the ties, not the pairs: first how many ties there are is drawn (a binomial
    number), then that many different pairs. Gilbert (1959, Annals of Mathematical Statistics 30).
    """
    n = whole("n", n, 2)
    mean_degree = real("mean_degree", mean_degree, 0, n - 1)
    rng = np.random.default_rng(whole("seed", seed, 0))
    pairs = n * (n - 1) // 2
    drawn = rng.choice(pairs, rng.binomial(pairs, mean_degree / (n - 1)), replace=False, shuffle=False)
    # on a circle, a pair is a node and how far clockwise the other is, at most halfway
    apart, here = np.divmod(drawn, n)
    return connect(n, here, (here + apart + 1) % n)


def rewire(graph: Graph, p: float, seed: int) -> Graph:
    """The graph with about a share p of its ties moved to random places; each node keeps its number of neighbours.

    p: from 0 (nothing moves) to 1 (as random as these degrees allow). seed: at least 0. ValueError otherwise.
    Each tie is drawn with chance p. The drawn ties are paired at random, and a pair a-b, c-d becomes a-d, c-b. A pair
    for which that would tie a node to itself or make a tie that is there already is paired anew; the few that are left
    over after many tries stay. Degree-preserving as in Maslov and Sneppen (2002, Science 296) and in the permutations
    of Centola and Macy (2007, American Journal of Sociology 113).
    """
    p = real("p", p, 0, 1)
    rng = np.random.default_rng(whole("seed", seed, 0))
    n = graph.nodes
    low, high = graph.ties
    turned = rng.random(len(low)) < 0.5
    left, right = np.where(turned, high, low), np.where(turned, low, high)
    waiting = np.flatnonzero(rng.random(len(low)) < p)
    for _ in range(TRIES):
        if len(waiting) < 2:
            break
        first, second = rng.permutation(waiting)[: len(waiting) // 2 * 2].reshape(2, -1)
        a, b, c, d = left[first], right[first], left[second], right[second]
        one, other = _keys(a, d, n), _keys(c, b, n)
        there = _keys(left, right, n)
        _, at, times = np.unique(np.concatenate([there, one, other]), return_inverse=True, return_counts=True)
        alone = times[at[len(there) :]].reshape(2, -1) == 1
        good = (a != d) & (c != b) & alone[0] & alone[1]
        right[first[good]], right[second[good]] = d[good], b[good]
        waiting = np.setdiff1d(waiting, np.concatenate([first[good], second[good]]), assume_unique=True)
    return connect(n, left, right)


def _keys(left: Ints, right: Ints, n: int) -> Ints:
    """One number for each tie, the same from both ends."""
    return np.minimum(left, right) * n + np.maximum(left, right)


def neighbour_table(graph: Graph) -> Ints:
    """The neighbours as a table of shape (nodes, k), when all nodes have k; ValueError when they do not."""
    degrees = graph.degrees
    if degrees.min() != degrees.max():
        raise ValueError(f"graph has degrees from {degrees.min()} to {degrees.max()}; allowed is one degree for all")
    return graph.neighbours.reshape(graph.nodes, -1)
