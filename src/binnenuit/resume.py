"""A short code that carries the choices of one lesson, so that they can come back under another address.

The code holds indexes into the lesson's own ids, never free text, and nothing is kept on a server. It ends with
a check over the lesson's ids, so that a mistyped code, or one of an older version of the lesson, is refused.
"""

from collections.abc import Iterator
from hashlib import sha256
from math import factorial

from binnenuit.answers import Answer, Dossier
from binnenuit.content import Course
from binnenuit.content.course import Lesson
from binnenuit.content.exercise import (
    ChoiceItem,
    MultipleItem,
    OrderItem,
    ReflectionItem,
    ScoredItem,
)
from binnenuit.content.scenario import Scenario
from binnenuit.scenario import OffPath, begin, choose, state

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
CHECK = 4


class BadCode(ValueError):
    """A code that is mistyped, or made for another lesson or another version of it."""


def code(course: Course, lesson: Lesson, dossier: Dossier) -> str:
    """The code of what a dossier holds of one lesson, in groups of four; empty when it holds nothing."""
    digits: list[tuple[int, int]] = []
    for scenario in _scenarios(course, lesson):
        digits += _path_digits(scenario, dossier.path(scenario.id))
    for name, values in _picks(course, lesson).items():
        answer = dossier.answers.get(name)
        digits.append((values.index(answer) + 1 if answer in values else 0, len(values) + 1))
    for item in _items(course, lesson):
        digits.append((_item_number(item, dossier.answers.get(item.id)), _radix(item)))
    if not any(value for value, _ in digits):
        return ""
    number = 0
    for value, radix in reversed(digits):
        number = number * radix + value
    text = _letters(number)
    text += _check(course, lesson, text)
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def decode(course: Course, lesson: Lesson, text: str) -> dict[str, Answer]:
    """The answers in a code, by scenario and item id. Case, spaces and hyphens do not matter; O is read as 0,
    I and L as 1.

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
        path, number = _take_path(scenario, number)
        if path:
            answers[scenario.id] = path
    for name, values in _picks(course, lesson).items():
        number, value = divmod(number, len(values) + 1)
        if value:
            answers[name] = values[value - 1]
    for item in _items(course, lesson):
        number, value = divmod(number, _radix(item))
        if value:
            answers[item.id] = _item_answer(item, value)
    return answers


def _scenarios(course: Course, lesson: Lesson) -> list[Scenario]:
    return [course.scenarios[name] for name in lesson.scenarios]


def _picks(course: Course, lesson: Lesson) -> dict[str, list[str]]:
    """What can be predicted in each lab and guessed in each estimate, by id."""
    labs = {name: [each.id for each in course.labs[name].prediction.options] for name in lesson.labs}
    estimates = (each for name in lesson.quizzes for each in course.quizzes[name].estimates)
    return labs | {each.id: [str(value) for value in each.scale] for each in estimates}


def _items(course: Course, lesson: Lesson) -> list[ScoredItem]:
    items = [item for name in lesson.exercises for item in course.exercises[name].items]
    return [item for item in items if not isinstance(item, ReflectionItem)]


def _path_digits(scenario: Scenario, path: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    """One digit a choice, its place in the step counted from 1, and a 0 where the path stops before an ending."""
    try:
        played = state(scenario, path)
    except OffPath as off:
        played = state(scenario, off.good)
    for visit in played.visits:
        yield (
            [choice.id for choice in visit.step.choices].index(visit.choice.id) + 1,
            len(visit.step.choices) + 1,
        )
    if played.step:
        yield 0, len(played.step.choices) + 1


def _take_path(scenario: Scenario, number: int) -> tuple[list[str], int]:
    now = begin(scenario)
    while now.step:
        number, digit = divmod(number, len(now.step.choices) + 1)
        if digit == 0:
            break
        try:
            now = choose(now, now.step.choices[digit - 1].id)
        except OffPath as off:
            raise BadCode(scenario.id) from off
    return list(now.path), number


def _radix(item: ScoredItem) -> int:
    """How many answers an item can have, no answer included."""
    if isinstance(item, ChoiceItem):
        return len(item.options) + 1
    if isinstance(item, MultipleItem):
        return 1 << len(item.options)
    if isinstance(item, OrderItem):
        return factorial(len(item.cards)) + 1
    return int((len(item.bins) + 1) ** len(item.cards))


def _item_number(item: ScoredItem, answer: Answer | None) -> int:
    """The number of an answer, 0 for none; a foreign answer counts as none."""
    if isinstance(item, ChoiceItem):
        ids = [option.id for option in item.options]
        return ids.index(answer) + 1 if isinstance(answer, str) and answer in ids else 0
    if isinstance(item, MultipleItem):
        ticked = answer if isinstance(answer, list) else []
        return sum(1 << at for at, option in enumerate(item.options) if option.id in ticked)
    if isinstance(item, OrderItem):
        left = sorted(item.order)
        if not isinstance(answer, list) or sorted(answer) != left:
            return 0
        number = 0
        for name in answer:
            number = number * len(left) + left.index(name)
            left.remove(name)
        return number + 1
    bins = [box.id for box in item.bins]
    placed = answer if isinstance(answer, dict) else {}
    number = 0
    for card in item.cards:
        box = placed.get(card.id)
        number = number * (len(bins) + 1) + (bins.index(box) + 1 if box in bins else 0)
    return number


def _item_answer(item: ScoredItem, number: int) -> Answer:
    if isinstance(item, ChoiceItem):
        return item.options[number - 1].id
    if isinstance(item, MultipleItem):
        return [option.id for at, option in enumerate(item.options) if number >> at & 1]
    if isinstance(item, OrderItem):
        left, places = sorted(item.order), []
        number -= 1
        for size in range(1, len(left) + 1):
            number, place = divmod(number, size)
            places.append(place)
        return [left.pop(place) for place in reversed(places)]
    bins = [box.id for box in item.bins]
    answer = {}
    for card in reversed(item.cards):
        number, digit = divmod(number, len(bins) + 1)
        if digit:
            answer[card.id] = bins[digit - 1]
    return answer


def _letters(number: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, 32)
        text = ALPHABET[digit] + text
    return text or "0"


def _check(course: Course, lesson: Lesson, body: str) -> str:
    ids = [c.id for s in _scenarios(course, lesson) for step in s.steps for c in step.choices]
    for name, values in _picks(course, lesson).items():
        ids += [name, *values]
    for item in _items(course, lesson):
        ids += [item.id, str(_radix(item))]
    mark = sha256("\n".join([lesson.id, *ids, body.lstrip("0")]).encode()).digest()
    return _letters(int.from_bytes(mark[:3], "big") % 32**CHECK).rjust(CHECK, "0")
