"""A difficult conversation: one file in data/conversations/."""

from collections.abc import Iterator
from typing import Annotated, NamedTuple

from pydantic import Field

from binnenuit.course.records.cast import Mood
from binnenuit.course.records.content import Content, Kept
from binnenuit.course.records.record import Claim, Flag, Id, Positive, Record, Text
from binnenuit.course.records.scenario import Place
from binnenuit.course.records.story.when import When
from binnenuit.course.records.talk.turn import Answered, Effects, Turn

TOP = 6
"""The highest level of a standing; the lowest is 0."""

Level = Annotated[int, Field(strict=True, ge=0, le=TOP)]
Worth = Annotated[int, Field(strict=True, ge=0, le=2)]
"""How good an ending is; only the checker looks at it."""


class Levels(NamedTuple):
    """How the other is towards you: trust, safety and openness, each from 0 to TOP."""

    trust: int
    safety: int
    openness: int

    def moved(self, effects: Effects) -> "Levels":
        """The levels after effects, never below 0 or above TOP."""
        moved = (min(max(old + effects.get(name, 0), 0), TOP) for name, old in self._asdict().items())
        return Levels(*moved)


class Standing(Record):
    """How the other is towards you at the start."""

    trust: Level
    safety: Level
    openness: Level

    @property
    def levels(self) -> Levels:
        """The three together."""
        return Levels(self.trust, self.safety, self.openness)


class TalkEnding(Record):
    """How a conversation ends; the first whose condition holds, and the last always does."""

    id: Id
    worth: Worth
    when: When | None = None
    title: Text
    text: Text
    lesson: Text


class Behind(Record):
    """What the other does not say: their wish, fear and secret, what they say yes to and what no."""

    wish: Text
    fear: Text
    secret: Text
    yes: Text
    no: Text


class After(Record):
    """What to try tomorrow, and how to play it once more."""

    attempts: Annotated[tuple[Text, ...], Field(min_length=1, alias="try")]
    again: Text


class Cards(Record):
    """What the paper cards say beside the rest: for who practises, for the other, and what comes halfway."""

    sentence_not: Text
    softer: Text
    harder: Text
    unexpected: Text


class Told(Record):
    """Something that is told when its condition holds."""

    when: When | None = None
    text: Text


class CatchChoice(Answered):
    """A way on from the catch; with `back` the turn is undone, and else the other answers."""

    reply: Text | None = None
    back: Flag = False


class Catch(Record):
    """What stops whoever passed over a signal of danger, unless one of these facts holds."""

    unless: Annotated[tuple[Id, ...], Field(min_length=1)]
    text: Text
    choices: Annotated[tuple[CatchChoice, ...], Field(min_length=2)]


class Safety(Record):
    """What stands at each turn about danger and stopping; of `always` the first that holds stands below the ending."""

    danger: Text
    stop: Text
    always: tuple[Told, ...] = ()
    catch: Catch | None = None


class Conversation(Content):
    """A whole conversation with one person of the cast; turns follow each other as in the file."""

    title: Text
    person: Id
    place: Text
    backdrop: Place | None = None
    minutes: Positive
    role: Text
    want: Text
    warning: Text
    state: Standing
    start: Id
    turns: Annotated[tuple[Turn, ...], Field(min_length=1)]
    safety: Safety
    endings: Annotated[tuple[TalkEnding, ...], Field(min_length=1)]
    behind: Behind
    after: After
    cards: Cards | None = None

    @property
    def catches(self) -> tuple[CatchChoice, ...]:
        """The choices of its catch; none where there is none."""
        return self.safety.catch.choices if self.safety.catch else ()

    @property
    def finals(self) -> tuple[str, ...]:
        """The choices after which the conversation is over, or only its catch is still to come."""
        caught = (choice.id for choice in self.catches if self.turns[-1].signal and not choice.back)
        return (*(option.id for option in self.turns[-1].options), *caught)

    @property
    def kept(self) -> Iterator[Kept]:
        """The sentences that were chosen, those of the route before, and those that the kit chose."""
        said = (option.id for turn in self.turns for option in turn.options)
        ids = (*said, *(choice.id for choice in self.catches))
        yield Kept(self.id, "id", ids)
        yield Kept(self.previous, "id", ids, counts=False)
        yield Kept(self.skipped, "id", ids, counts=False)

    @property
    def previous(self) -> str:
        """The id under which a dossier keeps the last finished route, to compare with."""
        return f"{self.id}-vorige"

    @property
    def skipped(self) -> str:
        """The id under which a dossier keeps which sentences the kit chose, at turns that were skipped."""
        return f"{self.id}-overgeslagen"

    @property
    def times(self) -> int:
        """A choice at each turn."""
        return len(self.turns)

    @property
    def claims(self) -> Iterator[Claim]:
        """What the coach rests on."""
        for turn in self.turns:
            yield turn.coach.ground

    @property
    def moods(self) -> Iterator[Mood]:
        """Each mood in which the other is seen."""
        for turn in self.turns:
            yield from (says.mood for says in turn.says)
        answered: list[Answered] = [option for turn in self.turns for option in turn.options]
        for each in (*answered, *self.catches):
            yield from (mood for mood in (each.mood, *(reply.mood for reply in each.replies)) if mood)
