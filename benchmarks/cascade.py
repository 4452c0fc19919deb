"""One of Watts's cascades, by the kit and by three peers: ``python -m benchmarks.cascade``.

Everybody gets the graph in the form that suits them, and thresholds and seeds set, before the clock starts.
"""

import statistics
import time
from collections.abc import Callable

import mesa
import networkx as nx
import numpy as np
from ndlib.models.epidemics import ThresholdModel
from ndlib.models.ModelConfig import Configuration

from binnenuit.norms.contagion import spread
from binnenuit.norms.networks import Graph, erdos_renyi

NODES, MEAN_DEGREE, PHI, SEEDS = 10_000, 4, 0.18, [2, 3, 5]
TIMES = 5

Run = Callable[[], set[int]]


def ours(graph: Graph) -> Run:
    return lambda: set(np.flatnonzero(spread(graph, SEEDS, fraction=PHI).mask).tolist())


def with_networkx(net: "nx.Graph[int]") -> Run:
    """A plain loop that looks only at the neighbours of those who just joined, far quicker than one over all nodes."""

    def run() -> set[int]:
        active, latest = set(SEEDS), set(SEEDS)
        heard: dict[int, int] = {}
        while latest:
            for node in latest:
                for neighbour in net.adj[node]:
                    heard[neighbour] = heard.get(neighbour, 0) + 1
            near = {neighbour for node in latest for neighbour in net.adj[node]} - active
            latest = {node for node in near if heard[node] / net.degree[node] >= PHI}
            active |= latest
        return active

    return run


def with_ndlib(net: "nx.Graph[int]") -> Run:
    model = ThresholdModel(net)
    config = Configuration()
    config.add_model_initial_configuration("Infected", SEEDS)
    for node in net:
        config.add_node_configuration("threshold", node, PHI)
    model.set_initial_status(config)

    def run() -> set[int]:
        before, now = -1, 0
        while now > before:
            before, now = now, model.iteration(node_status=False)["node_count"][1]
        return {node for node, status in model.status.items() if status == 1}

    return run


class Person(mesa.Agent):  # type: ignore[misc]
    def __init__(self, model: mesa.Model, active: bool) -> None:
        super().__init__(model)
        self.active = self.joins = active
        self.neighbours: list[Person] = []

    def look(self) -> None:
        if not self.active and self.neighbours:
            heard = sum(neighbour.active for neighbour in self.neighbours)
            self.joins = heard / len(self.neighbours) >= PHI

    def act(self) -> None:
        self.active = self.joins


def with_mesa(net: "nx.Graph[int]") -> Run:
    """Agents that know their neighbours; a space of mesa's own would make it slower."""
    model = mesa.Model()
    people = [Person(model, node in SEEDS) for node in range(len(net))]
    for node in net:
        people[node].neighbours = [people[neighbour] for neighbour in net.adj[node]]

    def run() -> set[int]:
        before, now = 0, len(SEEDS)
        while now > before:
            model.agents.do("look")
            model.agents.do("act")
            before, now = now, sum(person.active for person in people)
        return {node for node, person in enumerate(people) if person.active}

    return run


def measure(make: Callable[[], Run]) -> tuple[float, set[int]]:
    """Median of the milliseconds, and the set of active nodes, which must be the same each time."""
    took, sets = [], []
    for _ in range(TIMES):
        run = make()
        start = time.perf_counter()
        sets.append(run())
        took.append((time.perf_counter() - start) * 1000)
    assert all(found == sets[0] for found in sets)
    return statistics.median(took), sets[0]


def main() -> None:
    """Prints the table, after checking that all four found the same nodes."""
    graph = erdos_renyi(NODES, MEAN_DEGREE, seed=1)
    net = nx.empty_graph(NODES)
    net.add_edges_from(np.array(graph.ties).T.tolist())
    kit, active = measure(lambda: ours(graph))
    print(f"| a cascade over {NODES:,} nodes that reaches {len(active):,} | time | kit / peer |")
    print("| --- | ---: | ---: |")
    print(f"| kit | {kit:.1f} ms | |")
    peers = {"networkx, a plain loop": with_networkx, "ndlib": with_ndlib, "mesa": with_mesa}
    for name, peer in peers.items():
        took, found = measure(lambda peer=peer: peer(net))  # type: ignore[misc]
        assert found == active, f"{name} found {len(found)} nodes, the kit {len(active)}"
        print(f"| {name} | {took:.0f} ms | {kit / took:.3f} |")


if __name__ == "__main__":
    main()
