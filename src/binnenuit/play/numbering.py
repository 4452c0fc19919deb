"""The answers that an item can have, numbered: 0 is no answer."""

from math import factorial

from binnenuit.course.records.exercise import ChoiceItem, MultipleItem, OrderItem, ScoredItem
from binnenuit.play.dossier import Answer


def radix(item: ScoredItem) -> int:
    """How many answers an item can have, no answer included."""
    if isinstance(item, ChoiceItem):
        return len(item.options) + 1
    if isinstance(item, MultipleItem):
        return 1 << len(item.options)
    if isinstance(item, OrderItem):
        return factorial(len(item.cards)) + 1
    return int((len(item.bins) + 1) ** len(item.cards))


def ids(item: ScoredItem) -> list[list[str]]:
    """The ids that the number of an answer stands for, in their order: options, cards in place, or bins and cards."""
    if isinstance(item, ChoiceItem | MultipleItem):
        return [[option.id for option in item.options]]
    if isinstance(item, OrderItem):
        return [[card.id for card in item.cards], list(item.order)]
    return [[box.id for box in item.bins], [card.id for card in item.cards]]


def number_of(item: ScoredItem, answer: Answer | None) -> int:
    """The number of an answer, 0 for none; a foreign answer counts as none."""
    if isinstance(item, ChoiceItem):
        known = [option.id for option in item.options]
        return known.index(answer) + 1 if isinstance(answer, str) and answer in known else 0
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


def answer_of(item: ScoredItem, number: int) -> Answer:
    """The answer of that number, from 1 up; what `number_of` made of it."""
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
