"""Cards to sort or to put in order: what who always lays them in the same way earns."""

from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import pairwise
from math import factorial

from binnenuit.course.items.order import OrderItem
from binnenuit.course.items.sort import SortItem
from binnenuit.play.tells.tell import Tell

BINS: dict[str, Callable[[int, int, int], int]] = {
    "first": lambda at, cards, bins: 0,
    "second": lambda at, cards, bins: 1,
    "last": lambda at, cards, bins: bins - 1,
    "in_turn": lambda at, cards, bins: at % bins,
    "in_turn_back": lambda at, cards, bins: bins - 1 - at % bins,
    "in_blocks": lambda at, cards, bins: at * bins // cards,
    "in_blocks_back": lambda at, cards, bins: bins - 1 - at * bins // cards,
}
"""The place of a card and how many cards and bins there are -> into which bin it goes."""


def sort_tells(item: SortItem) -> Iterator[Tell]:
    """The share of cards in the right bin, and whether all bins have as many cards."""
    bins, cards = [box.id for box in item.bins], len(item.cards)
    chance = Fraction(1, len(bins))
    for name, rule in BINS.items():
        right = sum(card.bin == bins[rule(at, cards, len(bins))] for at, card in enumerate(item.cards))
        yield Tell("sort", name, item.id, Fraction(right, cards), chance)
    if cards % len(bins) == 0:
        held = Counter(card.bin for card in item.cards)
        even = len(held) == len(bins) and len(set(held.values())) == 1
        ways = Fraction(factorial(cards), factorial(cards // len(bins)) ** len(bins))
        yield Tell("sort", "evenly", item.id, Fraction(even), ways / len(bins) ** cards)


def order_tells(item: OrderItem) -> Iterator[Tell]:
    """The share of neighbours in the right order for who leaves the cards as they lie, or lays the longest first."""
    length = {card.id: len(card.text) for card in item.cards}
    rules = {"as_shown": item.shown, "longest_first": sorted(item.shown, key=lambda name: -length[name])}
    for name, answer in rules.items():
        pairs = list(pairwise(item.order))
        right = sum(answer.index(first) < answer.index(second) for first, second in pairs)
        yield Tell("order", name, item.id, Fraction(right, len(pairs)), Fraction(1, 2))
