"""Memory per visitor (PSS of the kernel): ``python -m benchmarks.memory``; Linux only."""

import statistics
import tempfile
import time
from pathlib import Path

import psutil

from benchmarks.servers import Running, kit, stock

VISITORS = 10


def pss(process: psutil.Process) -> float:
    """MiB of one process; what it shares with others counts for its part."""
    return float(process.memory_full_info().pss) / 2**20


def per_visitor(server: Running) -> float:
    """Mean over the kernels of the visitors."""
    for _ in range(VISITORS):
        server.open()
    time.sleep(2)
    return statistics.mean(pss(process) for process in server.kernels())


def main() -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as folder:
        with kit(0) as server:
            ours = per_visitor(server)
        with stock(Path(folder), 0) as server:
            theirs = per_visitor(server)
    print("| memory per visitor, 10 visitors | kit | stock Voilà | kit / stock |")
    print("| --- | ---: | ---: | ---: |")
    print(f"| PSS of the kernel | {ours:.1f} MiB | {theirs:.1f} MiB | {ours / theirs:.2f} |")


if __name__ == "__main__":
    main()
