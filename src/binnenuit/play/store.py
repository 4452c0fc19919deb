"""Where a running lesson keeps the dossier: in memory (the browser mirrors it) or in a file beside the assignment."""

from collections.abc import Callable
from pathlib import Path

from binnenuit.play.dossier import BadDossier, Dossier, fits, read, set_aside, write

Listener = Callable[[Dossier], None]


class Store:
    """The dossier of one participant in one kernel; whoever subscribes hears of every change.

    `ready` is False while an earlier dossier may still come from the browser; views wait for it.
    """

    def __init__(self, dossier: Dossier | None = None, *, ready: bool = True) -> None:
        self.dossier = dossier or Dossier()
        self.ready = ready
        self._listeners: list[Listener] = []

    def subscribe(self, listener: Listener) -> None:
        """Call the listener after every change, in the order of subscribing."""
        self._listeners.append(listener)

    def put(self, dossier: Dossier) -> None:
        """Replace the dossier, keep it, and tell every listener; this also makes the store ready.

        Raises BadDossier, and changes nothing, when it has become too large to be read again.
        """
        if not fits(dossier):
            raise BadDossier("too_large")
        self.dossier = dossier
        self.ready = True
        self._keep()
        for listener in self._listeners:
            listener(dossier)

    def _keep(self) -> None:
        """Nothing: the browser mirrors the dossier."""


class FileStore(Store):
    """A dossier in a file. A file that cannot be read is renamed, never overwritten; `aside` then names it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.aside: Path | None = None
        try:
            dossier = read(path)
        except BadDossier:
            dossier = Dossier()
            self.aside = set_aside(path)
        super().__init__(dossier)

    def _keep(self) -> None:
        write(self.path, self.dossier)
