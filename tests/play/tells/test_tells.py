"""What rules earn on items that are made for it."""

from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from binnenuit.course.items.choice import ChoiceItem
from binnenuit.course.items.multiple import MultipleItem
from binnenuit.course.items.order import OrderItem
from binnenuit.course.items.question import Question
from binnenuit.course.items.sort import SortItem
from binnenuit.course.records.measurement import Measurement
from binnenuit.play.tells.course import measured_tells, tells_of
from binnenuit.play.tells.tell import Figure, figures, worst
from binnenuit.play.tells.wording import Wording

WORDING = Wording.of("altijd; geen", "want; , dan")
KNOWN = {"feedback": "Zo is het.", "evidence": "aanname"}


def choice(name: str, *options: tuple[str, int]) -> ChoiceItem:
    made = [{"id": f"o{at}", "text": text, "points": points, **KNOWN} for at, (text, points) in enumerate(options)]
    return ChoiceItem.model_validate({"id": name, "kind": "choice", "question": "?", "points": 4, "options": made})


def ticks(name: str, right: str, texts: list[str] | None = None) -> MultipleItem:
    made: list[dict[str, Any]] = [
        {"id": f"o{at}", "text": texts[at] if texts else "Iets", "right": mark == "x", **KNOWN}
        for at, mark in enumerate(right)
    ]
    return MultipleItem.model_validate({"id": name, "kind": "multiple", "question": "?", "points": 3, "options": made})


def sort(name: str, *bins: str) -> SortItem:
    boxes = [{"id": each, "text": each} for each in ("a", "b")]
    cards = [{"id": f"k{at}", "text": "Kaart", "bin": box, **KNOWN} for at, box in enumerate(bins)]
    raw = {"id": name, "kind": "sort", "question": "?", "points": 4, "bins": boxes, "cards": cards}
    return SortItem.model_validate(raw)


def order(name: str, shown: str, right: str) -> OrderItem:
    cards = [{"id": each, "text": each * (at + 1), **KNOWN} for at, each in enumerate(shown)]
    raw = {"id": name, "kind": "order", "question": "?", "points": 2, "cards": cards, "order": list(right)}
    return OrderItem.model_validate(raw)


def found(*items: Question) -> dict[tuple[str, str], Figure]:
    return {(each.group, each.rule): each for each in figures(tells_of(items, WORDING))}


def test_always_the_first_earns_the_points_of_the_first_beside_those_of_a_guess() -> None:
    figure = found(choice("een", ("Ja", 2), ("Nee hoor", 4), ("Nu", 0)), choice("twee", ("Ja", 4), ("Nee", 0)))
    first = figure["choice", "first"]
    assert (first.share, first.chance) == (Fraction(3, 4), Fraction(1, 2))
    assert figure["best", "first"].share == Fraction(1, 2)
    assert figure["best", "first"].chance == Fraction(5, 12)


def test_among_options_that_are_as_long_one_is_drawn() -> None:
    figure = found(choice("een", ("Samen", 4), ("Alleen dan", 0), ("Eerst niet", 0)))["best", "longest"]
    assert figure.share == 0
    assert found(choice("een", ("Alleen dan", 4), ("Eerst niet", 0), ("Ja", 0)))["best", "longest"].share == Fraction(
        1, 2
    )


def test_words_count_where_some_options_have_them_and_others_not() -> None:
    figure = found(
        choice("een", ("Je belt altijd.", 0), ("Je belt, dan hoor je het.", 4), ("Je wacht.", 0)),
        choice("twee", ("Je belt altijd.", 0), ("Altijd bel je.", 4)),
        choice("drie", ("Je belt.", 0), ("De wantrouwige belt.", 4)),
    )
    assert figure["best", "absolute"].items == 1
    assert figure["best", "absolute"].share == 0
    assert figure["best", "no_absolute"].share == Fraction(1, 2)
    assert (figure["best", "reason"].items, figure["best", "reason"].share) == (1, 1)


def test_ticks_by_a_pattern_stand_beside_as_many_ticks_at_random() -> None:
    figure = found(ticks("een", "x-x-x-"))
    assert figure["multiple", "odd"].share == 1
    assert figure["multiple", "odd"].chance == Fraction(1, 20) + Fraction(9, 20) * Fraction(1, 3)
    assert figure["multiple", "even"].share == 0


def test_of_options_with_such_words_is_told_how_many_are_right() -> None:
    texts = ["Altijd.", "Nooit.", "Geen mens.", "Soms."]
    figure = found(ticks("een", "x-xx", texts))["multiple", "absolute"]
    assert (figure.share, figure.chance) == (1, Fraction(3, 4))


def test_items_that_have_as_many_right_as_others_or_their_pattern_are_found() -> None:
    figure = found(ticks("een", "x-x-x-"), ticks("twee", "x-x-x-"), ticks("drie", "xx--x-"), ticks("vier", "-----x"))
    number, pattern = figure["multiple", "number"], figure["multiple", "pattern"]
    assert (number.share, number.chance) == (Fraction(1, 2), Fraction(1, 5))
    assert (pattern.share, pattern.chance) == (Fraction(1, 6), Fraction(1, 62))
    assert ("multiple", "number") not in found(ticks("een", "x-"))


def test_cards_in_one_bin_in_turns_and_in_blocks() -> None:
    figure = found(sort("een", "a", "b", "a", "b"))
    assert figure["sort", "in_turn"].share == 1
    assert figure["sort", "in_turn_back"].share == 0
    assert figure["sort", "in_blocks"].share == figure["sort", "first"].share == Fraction(1, 2)
    assert (figure["sort", "evenly"].share, figure["sort", "evenly"].chance) == (1, Fraction(6, 16))
    assert found(sort("een", "a", "a", "a", "b"))["sort", "evenly"].share == 0


def test_cards_that_cannot_be_shared_out_do_not_fill_the_bins_alike() -> None:
    figure = found(sort("een", "a", "a", "b"))["sort", "evenly"]
    assert (figure.share, figure.chance) == (0, 0)


def test_who_leaves_the_cards_as_they_lie_has_the_neighbours_that_stand_right() -> None:
    figure = found(order("een", "bac", "abc"))
    assert figure["order", "as_shown"].share == Fraction(1, 2)
    assert figure["order", "longest_first"].share == Fraction(1, 2)


def test_much_less_than_chance_is_a_tell_too_and_the_items_that_do_it_are_named() -> None:
    items = [
        choice("een", ("Ja", 0), ("Nee", 4)),
        choice("twee", ("Ja", 0), ("Nee", 4)),
        choice("drie", ("J", 4), ("N", 0)),
    ]
    tells = tells_of(items, WORDING)
    (first,) = (each for each in figures(tells) if (each.group, each.rule) == ("best", "first"))
    assert first.tells
    assert [each.item for each in worst(tells, first)] == ["een", "twee"]


def test_a_measurement_is_counted_in_each_of_its_versions() -> None:
    answers = [{"id": "a", "text": "Ja", "right": True}, {"id": "b", "text": "Nee"}]
    asks = {form: {"question": "?", "answers": answers} for form in ("a", "b")}
    pair = {"id": "een", "topic": "Iets", **asks, **KNOWN}
    raw = {"id": "meting", "title": "Meting", "before_intro": "Nu.", "after_intro": "Later.", "pairs": [pair]}
    tells = measured_tells(Measurement.model_validate(raw), WORDING)
    first = next(each for each in figures(tells) if each.rule == "first")
    assert (first.items, first.share, first.chance) == (2, 1, Fraction(1, 2))


@settings(deadline=None)  # many sets of ticks, on a machine that may be busy
@given(
    st.lists(st.text("x-", min_size=2, max_size=6).filter(lambda right: len(set(right)) == 2), min_size=1, max_size=4)
)
def test_no_rule_earns_less_than_nothing_or_more_than_all(patterns: list[str]) -> None:
    items = [ticks(f"i{at}", right) for at, right in enumerate(patterns)]
    assert all(0 <= each.share <= 1 and 0 <= each.chance <= 1 for each in tells_of(items, WORDING))


def test_an_item_in_which_one_writes_has_no_rules() -> None:
    assert tells_of([], WORDING) == []
