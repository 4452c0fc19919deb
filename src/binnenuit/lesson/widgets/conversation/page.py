"""What there is to see of a conversation, after a path."""

from typing import TypedDict

from binnenuit.course import Course
from binnenuit.course.records.record import paragraphs
from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.lesson.widgets.conversation.after import AfterPart, after_part
from binnenuit.lesson.widgets.shared.stage import SpeakerPart, speaker
from binnenuit.play.dossier import Dossier
from binnenuit.play.order import shuffled
from binnenuit.play.talk.conversation import Talk, talk_so_far


class HelpPart(TypedDict):
    """A help line that answers at once."""

    name: str
    contact: str
    link: str
    for_whom: str


class SettingPart(TypedDict):
    """What does not change while one talks; there are `most` turns, `exact` when no route leaves one out."""

    name: str
    setting: str
    role: list[str]
    want: list[str]
    warning: list[str]
    danger: list[str]
    stop: list[str]
    help: list[HelpPart]
    most: int
    exact: bool


class SaidPart(TypedDict):
    """Something to say or to do."""

    id: str
    text: str


class AnswerPart(TypedDict):
    """What was chosen last and what the other answered; `own` is the turn of the own sentence, "" for the catch."""

    own: str
    chosen: str
    skipped: bool
    text: list[str]
    place: str
    speaker: SpeakerPart | None


class TurnPart(TypedDict):
    """The turn that is on."""

    id: str
    number: int
    signal: bool
    text: list[str]
    place: str
    speaker: SpeakerPart | None
    options: list[SaidPart]


class CatchPart(TypedDict):
    """The catch, when it is on."""

    text: list[str]
    choices: list[SaidPart]


class ConversationPage(TypedDict):
    """All that there is to see of a conversation after `at` choices; one of turn, catch and after is there."""

    ready: bool
    repaired: bool
    at: int
    answer: AnswerPart | None
    turn: TurnPart | None
    catch: CatchPart | None
    after: AfterPart | None


def setting_part(course: Course, conversation: Conversation) -> SettingPart:
    """What is told before a conversation, and what is always at hand."""
    person = course.cast.person(conversation.person)
    starts = [turn.id for turn in conversation.turns].index(conversation.start)
    return {
        "name": person.name if person else "",
        "setting": course.texts.conversation.setting.format(place=conversation.place, minutes=conversation.minutes),
        "role": paragraphs(conversation.role),
        "want": paragraphs(conversation.want),
        "warning": paragraphs(conversation.warning),
        "danger": paragraphs(conversation.safety.danger),
        "stop": paragraphs(conversation.safety.stop),
        "help": [
            {"name": line.name, "contact": line.contact, "link": line.link, "for_whom": line.for_whom}
            for line in course.helplines.lines
            if line.urgent
        ],
        "most": len(conversation.turns) - starts,
        "exact": not any(option.goto for turn in conversation.turns for option in turn.options),
    }


def conversation_page(
    course: Course, conversation: Conversation, dossier: Dossier, seed: int, *, ready: bool = True
) -> ConversationPage:
    """The page of the path in a dossier, as far as it is still offered, with options in the order of a seed."""
    path = dossier.path(conversation.id)
    now = talk_so_far(conversation, path)
    return {
        "ready": ready,
        "repaired": now.path != path,
        "at": len(now.path),
        "answer": _answer(course, now, dossier),
        "turn": _turn(course, now, seed),
        "catch": _catch(now),
        "after": after_part(course, now, dossier),
    }


def _answer(course: Course, now: Talk, dossier: Dossier) -> AnswerPart | None:
    if not now.exchanges:
        return None
    last = now.exchanges[-1]
    chosen, response = (last.caught.choice, last.caught.response) if last.caught else (last.option, last.response)
    return {
        "own": "" if last.caught else last.turn.id,
        "chosen": chosen.text,
        "skipped": chosen.id in dossier.path(now.conversation.skipped),
        "text": paragraphs(response.text),
        "place": now.conversation.backdrop or "",
        "speaker": speaker(course, now.conversation.person, response.mood or last.says.mood),
    }


def _turn(course: Course, now: Talk, seed: int) -> TurnPart | None:
    turn, says = now.turn, now.says
    if turn is None or says is None:
        return None
    texts = {option.id: option.text for option in now.offered}
    order = shuffled(texts, seed, f"{now.conversation.id}.{turn.id}")
    return {
        "id": turn.id,
        "number": len(now.exchanges) + 1,
        "signal": turn.signal is not None,
        "text": paragraphs(says.text),
        "place": now.conversation.backdrop or "",
        "speaker": speaker(course, now.conversation.person, says.mood),
        "options": [{"id": name, "text": texts[name]} for name in order],
    }


def _catch(now: Talk) -> CatchPart | None:
    if now.catch is None:
        return None
    return {
        "text": paragraphs(now.catch.text),
        "choices": [{"id": choice.id, "text": choice.text} for choice in now.catch.choices],
    }
