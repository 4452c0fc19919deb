"""A difficult conversation to hold: the view is computed from the path, a click appends one id to it."""

import secrets
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

import traitlets

from binnenuit.course import Course
from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.lesson.widgets.conversation.page import conversation_page, setting_part
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.play.dossier import Dossier
from binnenuit.play.order import SEED, SEEDS, seed_of, with_seed
from binnenuit.play.scenario import OffPath
from binnenuit.play.store import Store
from binnenuit.play.talk.conversation import Talk, back, choose, talk_so_far
from binnenuit.play.talk.skip import skip

LONGEST = 600
"""Characters of an own sentence."""


class ConversationView(View):
    """Holds one conversation; the path lives in the store's dossier under its id, own sentences in its notes by turn.

    The order of options follows the seed in the dossier. An empty dossier stays empty: the seed that was drawn for
    this page is put in it with the first choice or sentence.
    """

    name = "conversation"
    notes = traitlets.Dict().tag(sync=True)
    setting = traitlets.Dict().tag(sync=True)

    def __init__(self, course: Course, conversation: Conversation, store: Store) -> None:
        super().__init__(course.texts.conversation.model_dump(exclude={"moves"}), course.texts.dossier.failed)
        self._course, self._conversation, self._store = course, conversation, store
        self._turns = {turn.id for turn in conversation.turns}
        self._seed = secrets.randbelow(SEEDS)
        self.setting = dict(setting_part(course, conversation))
        self.follow(store, conversation.id, conversation.previous, conversation.skipped, SEED)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """choose (id, at), skip (at), back (at), restart, or note (id, text); a late click changes nothing."""
        dossier, talk = self._store.dossier, self._conversation
        now = talk_so_far(talk, dossier.path(talk.id))
        if kind == "note" and str(content["id"]) in self._turns:
            self._put(dossier.note(talk.id, str(content["id"]), str(content["text"])[:LONGEST]))
        elif kind == "restart":
            if now.ending:
                dossier = dossier.answer(talk.previous, list(now.path))
            self._put(dossier.answer(talk.skipped, None).answer(talk.id, None))
        elif content.get("at") != len(now.path):
            return
        elif kind == "choose":
            with suppress(OffPath):
                self._go(choose(now, str(content["id"])), dossier)
        elif kind == "skip" and (then := skip(now)):
            skipped = [*dossier.path(talk.skipped), then.path[-1]]
            self._go(then, dossier.answer(talk.skipped, skipped))
        elif kind == "back":
            self._go(back(now), dossier)

    def _go(self, then: Talk, dossier: Dossier) -> None:
        talk = self._conversation
        skipped = [each for each in dossier.path(talk.skipped) if each in then.path]
        self._put(dossier.answer(talk.id, list(then.path)).answer(talk.skipped, skipped))

    def _put(self, dossier: Dossier) -> None:
        self._store.put(with_seed(dossier, self._seed) if dossier != Dossier() else dossier)

    def draw(self, dossier: Dossier) -> None:
        """The page, and the sentences that were typed."""
        kept = seed_of(dossier)
        seed = self._seed if kept is None else kept
        self.notes = dict(dossier.notes.get(self._conversation.id, {}))
        self.show(conversation_page(self._course, self._conversation, dossier, seed, ready=self._store.ready))
