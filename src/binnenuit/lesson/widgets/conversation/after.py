"""What there is to see of a conversation once it has ended."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import paragraphs
from binnenuit.course.records.talk.conversation import Levels
from binnenuit.course.records.talk.turn import Move
from binnenuit.lesson.widgets.conversation.comparison import comparison
from binnenuit.lesson.widgets.shared.claim import Evidence, evidence
from binnenuit.lesson.widgets.shared.comparison import ComparisonPart
from binnenuit.play.dossier import Dossier
from binnenuit.play.talk.conversation import Exchange, Talk


class CaughtPart(TypedDict):
    """What was done in the catch, and what the other answered."""

    chosen: str
    reply: list[str]


class SpokenPart(TypedDict):
    """One turn of the transcript with the coach's note; the own sentence stands in the notes under `id`."""

    id: str
    number: int
    move: str
    skipped: bool
    says: list[str]
    chosen: str
    reply: list[str]
    caught: CaughtPart | None
    note: list[str]
    ground: list[str]
    evidence: Evidence


class LevelPart(TypedDict):
    """One of the three levels through the talk: at the start, and after each turn."""

    label: str
    explain: str
    values: list[int]
    alt: str


class HiddenPart(TypedDict):
    """Something that the other did not say."""

    label: str
    text: list[str]


class ExamplePart(TypedDict):
    """A novice and an expert at one turn."""

    id: str
    number: int
    says: list[str]
    novice: list[str]
    expert: list[str]
    compare: list[str]


class TryPart(TypedDict):
    """One thing to try; `insight` is its place in the course, by which it can be kept."""

    insight: str
    text: str


class AfterPart(TypedDict):
    """How it ended, what counts for safety, the talk turn by turn, and what to do with it."""

    insight: str
    title: str
    text: list[str]
    lesson: list[str]
    always: list[str]
    turns: list[SpokenPart]
    levels: list[LevelPart]
    behind: list[HiddenPart]
    examples: list[ExamplePart]
    tries: list[TryPart]
    again: list[str]
    comparison: ComparisonPart | None


def after_part(course: Course, now: Talk, dossier: Dossier) -> AfterPart | None:
    """All of it, or None as long as the talk goes on."""
    ending, talk = now.ending, now.conversation
    if ending is None:
        return None
    skipped = dossier.path(talk.skipped)
    return {
        "insight": f"{talk.id}.{ending.id}",
        "title": ending.title,
        "text": paragraphs(ending.text),
        "lesson": paragraphs(ending.lesson),
        "always": paragraphs(now.told.text) if now.told else [],
        "turns": [_spoken(course, number, each, skipped) for number, each in enumerate(now.exchanges, 1)],
        "levels": _levels(course, now),
        "behind": [
            {"label": getattr(course.texts.conversation, name), "text": paragraphs(getattr(talk.behind, name))}
            for name in ("wish", "fear", "secret", "yes", "no")
        ],
        "examples": list(filter(None, (_example(number, each) for number, each in enumerate(now.exchanges, 1)))),
        "tries": [
            {"insight": f"{talk.id}.try.{number}", "text": text} for number, text in enumerate(talk.after.attempts, 1)
        ],
        "again": paragraphs(talk.after.again),
        "comparison": comparison(course, now, dossier.path(talk.previous)),
    }


def move_label(course: Course, move: Move) -> str:
    """The word for a move."""
    return str(getattr(course.texts.conversation.moves, move.replace("-", "_")))


def _spoken(course: Course, number: int, each: Exchange, skipped: tuple[str, ...]) -> SpokenPart:
    caught = each.caught
    return {
        "id": each.turn.id,
        "number": number,
        "move": move_label(course, each.option.move),
        "skipped": each.option.id in skipped,
        "says": paragraphs(each.says.text),
        "chosen": each.option.text,
        "reply": paragraphs(each.response.text),
        "caught": {"chosen": caught.choice.text, "reply": paragraphs(caught.response.text)} if caught else None,
        "note": paragraphs(each.option.note),
        "ground": paragraphs(each.turn.coach.ground.text),
        "evidence": evidence(course, each.turn.coach.ground),
    }


def _levels(course: Course, now: Talk) -> list[LevelPart]:
    texts = course.texts.conversation
    through = [now.conversation.state.levels, *(each.after.levels for each in now.exchanges)]
    parts: list[LevelPart] = []
    for at, name in enumerate(Levels._fields):
        values = [levels[at] for levels in through]
        label = getattr(texts, name)
        alt = texts.lines_alt.format(label=label, values=", ".join(map(str, values)))
        parts.append({"label": label, "explain": getattr(texts, f"{name}_explain"), "values": values, "alt": alt})
    return parts


def _example(number: int, each: Exchange) -> ExamplePart | None:
    coach = each.turn.coach
    if not (coach.novice and coach.expert and coach.compare):
        return None
    return {
        "id": each.turn.id,
        "number": number,
        "says": paragraphs(each.says.text),
        "novice": paragraphs(coach.novice),
        "expert": paragraphs(coach.expert),
        "compare": paragraphs(coach.compare),
    }
