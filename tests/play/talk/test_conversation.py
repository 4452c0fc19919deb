import pytest
from hypothesis import given
from hypothesis import strategies as st

from binnenuit.play.scenario import OffPath
from binnenuit.play.talk.conversation import Talk, back, begin, choose, talk, talk_so_far
from tests.talks import made

SAFE = ("gelezen", "sorry", "bellen", "dag", "kring")
"""A route on which the signal is acted on."""


def test_nothing_said_yet_the_other_opens() -> None:
    now = begin(made())
    assert now.turn is not None
    assert (now.turn.id, now.ending, now.catch) == ("een", None, None)
    assert now.says is not None
    assert now.says.text.startswith("een ")
    assert [each.id for each in now.offered] == ["vraag", "gelezen", "meteen"]


def test_what_one_says_moves_the_other_and_leaves_a_fact() -> None:
    now = talk(made(), ["gelezen"])
    assert (now.levels.trust, now.levels.safety, now.levels.openness) == (3, 3, 1)
    assert now.facts == {"gelezen"}


def test_the_other_comes_back_to_what_was_said() -> None:
    after = {first: talk(made(), [first]).says for first in ("gelezen", "vraag")}
    assert [says.text.split()[0] for says in after.values() if says] == ["fijn", "nou"]
    assert [says.mood for says in after.values() if says] == ["blij", "rustig"]


def test_the_same_sentence_falls_otherwise_after_another_one() -> None:
    kind, hasty = (talk(made(), [first, "sorry"]).exchanges[-1] for first in ("vraag", "meteen"))
    assert (kind.response.text.split()[0], kind.response.variant) == ("antwoord-sorry", 0)
    assert (hasty.response.text.split()[0], hasty.response.variant) == ("te-snel", 1)


def test_another_answer_has_its_own_effects_and_not_those_of_the_option() -> None:
    assert talk(made(), ["vraag", "sorry"]).levels.trust == 3
    assert talk(made(), ["meteen", "sorry"]).levels.trust == 1


def test_an_option_that_waits_for_a_fact_is_offered_only_with_it() -> None:
    now = talk(made(), [*SAFE[:3], "altijd"])
    assert "wis" in [each.id for each in now.offered]
    assert "wis" not in [each.id for each in talk(made(), SAFE[:4]).offered]


def test_who_acts_on_a_signal_goes_on_at_once() -> None:
    now = talk(made(), SAFE[:3])
    assert now.catch is None
    assert now.turn is not None
    assert now.turn.id == "vier"


def test_who_passes_over_a_signal_is_caught_and_then_goes_on() -> None:
    caught = talk(made(), ["vraag", "snap", "stil"])
    assert (caught.catch is not None, caught.turn, caught.ending) == (True, None, None)
    assert [each.id for each in caught.offered] == ["alsnog", "terug"]
    now = choose(caught, "alsnog")
    assert now.turn is not None
    assert now.turn.id == "vier"
    last = now.exchanges[-1].caught
    assert last is not None
    assert last.response.text.startswith("u-zei ")


def test_going_back_from_the_catch_undoes_the_turn() -> None:
    before = talk(made(), ["vraag", "snap"])
    assert talk(made(), ["vraag", "snap", "stil", "terug"]) == before
    assert talk(made(), ["vraag", "snap", "stil", "terug", "bellen"]).path == ("vraag", "snap", "bellen")


def test_a_turn_with_its_catch_is_undone_as_one() -> None:
    now = talk(made(), ["vraag", "snap", "stil", "alsnog"])
    assert back(now).path == ("vraag", "snap")
    assert back(begin(made())) == begin(made())


def test_the_first_ending_that_holds_is_the_one_and_the_call_is_told_apart() -> None:
    now = talk(made(), SAFE)
    assert now.ending is not None
    assert now.ending.id == "samen"
    assert now.told is not None
    assert now.told.text == "Je belde."
    assert now.offered == ()


def test_who_called_after_the_catch_is_told_otherwise() -> None:
    now = talk(made(), ["gelezen", "sorry", "stil", "alsnog", "dag", "kring"])
    assert now.told is not None
    assert now.told.text == "Je belde na een omweg."


def test_a_turn_can_be_passed_over() -> None:
    raw = made().model_dump(by_alias=True)
    raw["turns"][0]["options"][0]["goto"] = "gevaar"
    now = talk(made(turns=raw["turns"]), ["vraag"])
    assert now.turn is not None
    assert now.turn.id == "gevaar"


@pytest.mark.parametrize("path", [["weg"], ["vraag", "gelezen"], [*SAFE, "kring"], ["vraag", "snap", "stil", "dag"]])
def test_a_choice_that_is_not_offered_is_refused_and_what_was_good_stays(path: list[str]) -> None:
    with pytest.raises(OffPath) as off:
        talk(made(), path)
    assert off.value.good == tuple(path[:-1])
    assert talk_so_far(made(), path) == talk(made(), path[:-1])


@given(st.lists(st.integers(0, 9), max_size=12))
def test_every_way_through_stays_on_the_scale_and_is_told_by_its_path(picks: list[int]) -> None:
    now: Talk = begin(made())
    for pick in picks:
        if now.ending:
            break
        assert now.offered
        now = choose(now, now.offered[pick % len(now.offered)].id)
        assert sum((now.turn is not None, now.catch is not None, now.ending is not None)) == 1
        assert all(0 <= level <= 6 for level in now.levels)
        assert talk(made(), now.path) == now
