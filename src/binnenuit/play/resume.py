"""A short code that carries the choices of one lesson, so that they can come back under another address.

The code holds indexes into the lesson's own ids, never free text, and nothing is kept on a server. It ends with
a check over those ids in their order and over the ways through a scenario or conversation, so that a mistyped code
is refused, and so is one made before any of these changed.
"""

import json
from hashlib import sha256

from binnenuit.course import Course
from binnenuit.course.items.answer import Answer
from binnenuit.course.items.question import Question
from binnenuit.course.items.questions import Questions
from binnenuit.course.kinds import LABS, MEASUREMENTS, QUIZZES, WORKSHEETS
from binnenuit.course.records.course import Lesson
from binnenuit.course.records.scenario import Scenario
from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.play.dossier import Dossier
from binnenuit.play.scenario import OffPath
from binnenuit.play.story.digits import deciding, path_digits, take_path
from binnenuit.play.talk import digits as talk_digits

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
CHECK = 4


class BadCode(ValueError):
    """A code that is mistyped, or made for another lesson or another version of it."""


def code(course: Course, lesson: Lesson, dossier: Dossier) -> str:
    """The code of what a dossier holds of one lesson, in groups of four; empty when it holds nothing."""
    digits: list[tuple[int, int]] = []
    for scenario in _scenarios(course, lesson):
        digits += path_digits(scenario, dossier)
    for talk in _talks(course, lesson):
        digits += talk_digits.path_digits(talk, dossier.path(talk.id))
    for name, options in _picks(course, lesson).items():
        answer = dossier.answers.get(name)
        digits.append((options.index(answer) + 1 if answer in options else 0, len(options) + 1))
    for item in _items(course, lesson):
        digits.append((item.number_of(dossier.answers.get(item.id)), item.radix))
    if not any(value for value, _ in digits):
        return ""
    number = 0
    for value, size in reversed(digits):
        number = number * size + value
    text = _letters(number)
    text += _check(course, lesson, text)
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def decode(course: Course, lesson: Lesson, text: str) -> dict[str, Answer]:
    """The answers in a code, by the id of scenario, conversation or item. Case, spaces and hyphens do not matter; O is
    read as 0, I and L as 1.

    Raises BadCode.
    """
    clean = "".join(text.upper().split()).replace("-", "").translate(str.maketrans("OIL", "011"))
    body, check = clean[:-CHECK], clean[-CHECK:]
    if len(clean) > 200 or not body or set(clean) - set(ALPHABET) or check != _check(course, lesson, body):
        raise BadCode(text[:40])
    number = 0
    for letter in body:
        number = number * 32 + ALPHABET.index(letter)
    answers: dict[str, Answer] = {}
    for scenario in _scenarios(course, lesson):
        try:
            found, number = take_path(scenario, number)
        except OffPath as off:
            raise BadCode(scenario.id) from off
        answers |= found
    for talk in _talks(course, lesson):
        try:
            path, number = talk_digits.take_path(talk, number)
        except OffPath as off:
            raise BadCode(talk.id) from off
        if path:
            answers[talk.id] = path
    for name, options in _picks(course, lesson).items():
        number, value = divmod(number, len(options) + 1)
        if value:
            answers[name] = options[value - 1]
    for item in _items(course, lesson):
        number, value = divmod(number, item.radix)
        if value:
            answers[item.id] = item.answer_of(value)
    return answers


def _scenarios(course: Course, lesson: Lesson) -> list[Scenario]:
    return [course.scenarios[name] for name in lesson.scenarios]


def _talks(course: Course, lesson: Lesson) -> list[Conversation]:
    return [course.conversations[name] for name in lesson.conversations]


def _picks(course: Course, lesson: Lesson) -> dict[str, list[str]]:
    """What can be predicted in each lab, guessed in each estimate, answered in each measurement and each worksheet."""
    used = course.used(lesson, LABS, QUIZZES, MEASUREMENTS, WORKSHEETS)
    return {each.id: list(each.choices) for one in used for each in one.kept if each.choices}


def _items(course: Course, lesson: Lesson) -> list[Question]:
    series: list[Questions] = [*(course.exercises[name] for name in lesson.exercises)]
    series += [course.returns[name] for name in lesson.returns]
    items = [item for one in series for item in one.items]
    return [item for item in items if item.radix > 1]


def _letters(number: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, 32)
        text = ALPHABET[digit] + text
    return text or "0"


def _check(course: Course, lesson: Lesson, body: str) -> str:
    """A mark of the body and of all that a digit's meaning hangs on; texts and points are no part of it."""
    meaning = [
        lesson.id,
        [deciding(scenario) for scenario in _scenarios(course, lesson)],
        *(talk_digits.deciding(talk) for talk in _talks(course, lesson)),
        list(_picks(course, lesson).items()),
        [[item.kind, item.id, *item.digits] for item in _items(course, lesson)],
        body.lstrip("0"),
    ]
    mark = sha256(json.dumps(meaning, sort_keys=True).encode()).digest()
    return _letters(int.from_bytes(mark[:3], "big") % 32**CHECK).rjust(CHECK, "0")
