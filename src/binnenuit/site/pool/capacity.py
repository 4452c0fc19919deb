"""How many kernels there may be: by number, by memory and by open files."""

from collections.abc import Iterator
from contextlib import contextmanager

from binnenuit.serve import files
from binnenuit.site.kernels import LessonKernelManager
from binnenuit.site.pool import memory


class Capacity:
    """What is left of it; `most` kernels at once, 0 for as many as fit in the memory that is free at the start."""

    def __init__(self, kernels: LessonKernelManager, most: int) -> None:
        self.most = most or max(1, memory.kernels_that_fit())
        self._kernels = kernels
        self._starting = 0

    @property
    def share(self) -> int:
        """How many places one address may hold that are not in use yet: half, so that there are some for others."""
        return max(2, self.most // 2)

    def left(self) -> int:
        """How many kernels more there may be now; below 0 when something else took the memory or the files."""
        running = list(self._kernels.list_kernel_ids())
        # These have most of their files still to open.
        alone = sum(1 for kernel_id in running if not self._kernels.connected(kernel_id))
        by_number = self.most - len(running)
        return min(by_number, memory.kernels_that_fit(), files.free() // files.EACH - alone) - self._starting

    @contextmanager
    def starting(self) -> Iterator[None]:
        """While a kernel starts it counts, though the manager does not list it yet."""
        self._starting += 1
        try:
            yield
        finally:
            self._starting -= 1
