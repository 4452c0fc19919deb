"""Our parent of kernels beside the standard library's fork server: ``python -m benchmarks.forkserver``; Linux only.

Real kernels, with the same modules imported before, in turn; each runs the lesson that the other benchmarks open.
"""

import json
import multiprocessing
import os
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil
from jupyter_client.blocking.client import BlockingKernelClient
from jupyter_client.connect import write_connection_file

from benchmarks.memory import pss
from benchmarks.servers import LESSON, ROOT
from binnenuit.course import load
from binnenuit.site.kernel.child import become_kernel
from binnenuit.site.kernel.nursery import Nursery
from binnenuit.site.kernel.slim import kernel_environment

KERNELS = 5
Start = Callable[[str], int]
_standard = multiprocessing.get_context("forkserver")


def cells() -> list[str]:
    """The code of the lesson."""
    name = next(lesson.notebook for lesson in load().plan.lessons if lesson.id == LESSON)
    notebook = json.loads((ROOT / "notebooks" / f"{name}.ipynb").read_text(encoding="utf-8"))
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]


def ours(connection_file: str) -> int:
    """A kernel from the zygote; its process id."""
    return Nursery.instance().fork(connection_file, kernel_environment(), str(ROOT), 60).pid


def theirs(connection_file: str) -> int:
    """A kernel from the fork server; its process id."""
    from benchmarks.forkserver import kernel  # not of __main__, see below

    message = {"connection_file": connection_file, "env": kernel_environment(), "cwd": str(ROOT)}
    process = _standard.Process(target=kernel, args=(message,), daemon=True)
    process.start()
    return process.pid or 0


def kernel(message: dict[str, Any]) -> None:
    """Runs in the forked process, till the server is gone."""
    server = multiprocessing.parent_process()
    assert server
    become_kernel(message, server.sentinel)  # type: ignore[arg-type]


def opened(start: Start, file: str) -> tuple[float, int]:
    """Seconds from asking for a kernel till the lesson has run, and the kernel's process id."""
    client = BlockingKernelClient(connection_file=file)
    begin = time.perf_counter()
    pid = start(file)
    client.load_connection_file()  # type: ignore[no-untyped-call]
    client.start_channels(hb=False)
    client.wait_for_ready(timeout=60)
    for source in cells():
        reply = client.execute_interactive(source, output_hook=lambda _: None, timeout=60)
        assert reply["content"]["status"] == "ok", reply
    took = time.perf_counter() - begin
    client.stop_channels()
    return took, pid


def main() -> None:
    """Prints the table."""
    _standard.set_forkserver_preload(["benchmarks.preloaded", "benchmarks.forkserver"])
    # Else each kernel of theirs imports this file again, which takes longer than all the rest of it.
    sys.modules["__main__"].__spec__, sys.modules["__main__"].__file__ = None, None
    sides: dict[str, Start] = {"kit": ours, "forkserver of the standard library": theirs}
    me = psutil.Process()
    took: dict[str, list[float]] = {name: [] for name in sides}
    kernels: dict[str, list[psutil.Process]] = {name: [] for name in sides}
    files = dict.fromkeys(sides, 0)
    with tempfile.TemporaryDirectory() as folder:
        for round_ in range(KERNELS + 1):
            for name, start in sides.items():
                file, _ = write_connection_file(str(Path(folder) / f"{len(name)}-{round_}.json"), transport="ipc")
                before = me.num_fds()
                seconds, pid = opened(start, file)
                if round_:  # the first also waits for the imports
                    took[name].append(seconds)
                    kernels[name].append(psutil.Process(pid))
                    files[name] += me.num_fds() - before
        print("| a kernel that has run the lesson, median | time | PSS | processor time | files of the server |")
        print("| --- | ---: | ---: | ---: | ---: |")
        for name, running in kernels.items():
            spent = [sum(each.cpu_times()[:2]) for each in running]
            print(
                f"| {name} | {statistics.median(took[name]):.2f} s | {statistics.mean(map(pss, running)):.1f} MiB "
                f"| {statistics.median(spent):.2f} s | {files[name] / KERNELS:.0f} |"
            )
        for child in psutil.Process().children(recursive=True):
            if child.pid in {each.pid for running in kernels.values() for each in running}:
                os.kill(child.pid, signal.SIGKILL)
    Nursery.instance().close()


if __name__ == "__main__":
    main()
