"""What every widget of the kit shares: its script, its styles, and events that can never break the page."""

from collections.abc import Iterable, Mapping
from typing import Any

import anywidget
import traitlets

from binnenuit.lesson.widgets import FOLDER
from binnenuit.lesson.widgets.shared.module import part, script, style
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store


class View(anywidget.AnyWidget):
    """A widget that draws `view` with the words of `texts`; the browser sends events, `on_event` handles them.

    An event that fails sets `failed`, which the browser shows as one sentence; nothing is raised, since a
    traceback would be invisible to the participant, or worse, visible.
    """

    name = ""
    """Its folder."""
    keyed = ""
    """The list in its page whose entries, each with an `id`, go to the browser apart, so that a click sends only those
    that changed; there `shared/parts.js` makes the page whole again.
    """
    _esm = traitlets.Unicode().tag(sync=True)
    _css = traitlets.Unicode().tag(sync=True)
    part = traitlets.Unicode().tag(sync=True)
    view = traitlets.Dict().tag(sync=True)
    texts = traitlets.Dict().tag(sync=True)
    failed = traitlets.Unicode().tag(sync=True)

    def __init__(self, texts: Mapping[str, Any], apology: str) -> None:
        own = {"_esm": script(FOLDER, self.name), "_css": style(FOLDER, self.name), "part": part(self.name)}
        super().__init__(texts=dict(texts), **own)
        self._apology = apology
        self.on_msg(self._receive)

    def follow(self, store: Store, *ids: str) -> None:
        """Draw now, and again when the store becomes ready or has something else under one of these ids; without
        ids, whenever anything changes.
        """
        known: list[Any] = []

        def hear(dossier: Dossier) -> None:
            mine = [store.ready, *((dossier.answers.get(name), dossier.notes.get(name)) for name in ids)]
            if not ids or mine != known:
                known[:] = mine
                self.draw(dossier)

        store.subscribe(hear)
        hear(store.dossier)

    def draw(self, dossier: Dossier) -> None:
        """Make the view anew of a dossier."""

    def show(self, page: Mapping[str, object]) -> None:
        """Send to the browser what it does not have of a page, in one message."""
        whole = dict(page)
        with self.hold_sync():
            if self.keyed:
                parts: Any = whole[self.keyed]
                whole[self.keyed] = [part["id"] for part in parts]
                self._share(f"{self.keyed}.{part['id']}" for part in parts)
                for part in parts:
                    setattr(self, f"{self.keyed}.{part['id']}", part)
            self.view = whole

    def _share(self, names: Iterable[str]) -> None:
        """Makes traits of those that are none yet; unlike the method of ipywidgets without a message for each."""
        new = [name for name in names if not self.has_trait(name)]
        traitlets.HasTraits.add_traits(self, **{name: traitlets.Dict().tag(sync=True) for name in new})
        self.keys.extend(new)

    def _receive(self, _widget: Any, content: Any, _buffers: Any) -> None:
        self.failed = ""
        try:
            self.on_event(content["type"], content)
        except Exception:  # whatever happens, the participant gets a sentence and keeps the page
            self.log.exception("an event failed")
            self.failed = self._apology

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """Handle one event of the browser; `content` holds what came along."""
        raise NotImplementedError(kind)
