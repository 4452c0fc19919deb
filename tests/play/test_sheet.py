"""A worksheet as it is filled in: the parties and where they stand, what stands out, and what comes first."""

from itertools import combinations

import pytest

from binnenuit.course import Course
from binnenuit.course.records.worksheet import PARTIES
from binnenuit.play.dossier import Dossier, dumps, loads
from binnenuit.play.sheet.stakeholders import Placed, Spot, spots
from binnenuit.play.sheet.value import Filled, filled_of, keys, without
from tests.sheets import party, sheet

SHEET = sheet()


def filled(dossier: Dossier) -> Filled:
    return filled_of(SHEET, dossier)


def answered(**answers: str) -> Dossier:
    return Dossier({f"blad-{name}": answer for name, answer in answers.items()})


def seen(*parties: tuple[int, int, int]) -> dict[str, list[str]]:
    """What stands out of parties that are called after their order."""
    dossier = Dossier()
    for slot, levels in enumerate(parties, 1):
        dossier = party(dossier, slot, str(slot), *levels)
    return {each.sign.id: [one.name for one in each.parties] for each in filled(dossier).seen}


def test_an_empty_dossier_is_an_empty_worksheet() -> None:
    empty = filled(Dossier())
    assert not empty.begun
    assert (empty.parties, empty.seen, empty.first) == ((), (), ())


def test_what_was_typed_comes_back_clean_and_no_longer_than_its_field() -> None:
    dossier = Dossier().note("blad", "wat", "\u202e  Bel\r\nde wijk  ").note("blad", "wie", "x" * 99)
    assert filled(dossier).typed == {"wat": "Bel\nde wijk", "wie": "x" * 40}
    assert filled(loads(dumps(dossier))) == filled(dossier)


def test_a_party_is_one_with_a_name_and_stands_on_the_map_when_all_is_said() -> None:
    dossier = party(party(party(Dossier(), 1, "Raad", 3, 1, 1), 4, "Club", 2), 7, " ", 1, 1, 1)
    assert [(each.slot, each.number, each.name, each.whole) for each in filled(dossier).parties] == [
        (1, 1, "Raad", True),
        (4, 2, "Club", False),
    ]


@pytest.mark.parametrize("typed", ["4", "-1", "x", "²", "01 "])
def test_a_level_that_is_not_on_the_scale_is_none(typed: str) -> None:
    dossier = party(Dossier(), 1, "Raad").note("blad", "party.1.influence", typed)
    assert filled(dossier).parties[0].influence == 0


def test_a_party_that_is_taken_away_leaves_the_others_in_their_places() -> None:
    dossier = party(party(Dossier(), 1, "Raad", 1, 1, 1), 2, "Club", 2, 2, 2)
    left = without(SHEET, dossier, 1)
    assert [(each.slot, each.number, each.name) for each in filled(left).parties] == [(2, 1, "Club")]
    assert without(SHEET, left, 2) == Dossier()


def test_every_note_has_a_name_of_its_own_also_in_the_course(course: Course) -> None:
    assert len(keys(SHEET)) == 2 + PARTIES * 4
    for each in course.worksheets.values():
        assert all(most >= 1 for most in keys(each).values())
        assert {note.note for note in each.kept if note.note} <= {name.partition(".")[0] for name in keys(each)}


def test_what_got_a_no_comes_before_what_got_a_partly_and_three_is_the_most() -> None:
    found = filled(answered(taal="partly", tijd="yes", tolk="no", team="no")).first
    assert [each.id for each in found] == ["tolk", "team", "taal"]
    assert len(filled(answered(taal="no", tijd="no", tolk="no", team="no")).first) == 3
    assert filled(answered(taal="yes", tijd="maybe")).first == ()


def test_nothing_stands_out_before_there_are_three_parties() -> None:
    assert seen((3, 1, 1), (3, 1, 1)) == {}


def test_each_thing_that_can_stand_out_does() -> None:
    assert seen((3, 1, 1), (1, 3, 3), (3, 3, 3)) == {"against-large": ["1"], "far-large": ["1"], "near-small": ["2"]}
    assert seen((2, 2, 2), (2, 2, 2), (2, 3, 1)) == {"nobody-near": [], "nobody-against": []}


def apart(one: Spot, other: Spot) -> float:
    return float(((one.x - other.x) ** 2 + (one.y - other.y) ** 2) ** 0.5)


@pytest.mark.parametrize("count", range(1, PARTIES + 1))
def test_parties_of_one_square_stay_in_it_and_lie_apart(count: int) -> None:
    assert SHEET.map
    found = spots(SHEET.map, [Placed(each, each, "x", 2, 3, 1) for each in range(1, count + 1)])
    assert len(found) == count
    assert all(2 / 3 < spot.x < 1 and 1 / 3 < spot.y < 2 / 3 for spot in found)
    assert all(apart(*pair) > 0.07 for pair in combinations(found, 2))
