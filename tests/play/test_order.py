from hypothesis import given
from hypothesis import strategies as st

from binnenuit.play.dossier import Dossier, dumps, loads
from binnenuit.play.order import SEED, SEEDS, seed_of, shuffled, with_seed

IDS = st.lists(st.text(min_size=1), unique=True, max_size=6)


@given(IDS, st.integers(0, SEEDS), st.text())
def test_an_order_holds_each_id_once_and_is_the_same_each_time(ids: list[str], seed: int, name: str) -> None:
    found = shuffled(ids, seed, name)
    assert sorted(found) == sorted(ids)
    assert shuffled(reversed(ids), seed, name) == found


@given(IDS, st.integers(0, SEEDS))
def test_an_option_that_goes_leaves_the_others_in_their_order(ids: list[str], seed: int) -> None:
    found = shuffled(ids, seed, "beurt")
    for gone in ids:
        assert shuffled([each for each in ids if each != gone], seed, "beurt") == tuple(e for e in found if e != gone)


def test_each_order_comes_about_as_often_as_any_other() -> None:
    first = [shuffled("abc", seed, "beurt") for seed in range(3000)]
    assert len(set(first)) == 6
    assert all(400 < first.count(order) < 600 for order in set(first))


def test_another_list_has_another_order_for_the_same_person() -> None:
    assert len({shuffled("abcd", 7, f"beurt-{number}") for number in range(50)}) > 10


def test_a_seed_is_made_once_and_survives_a_save() -> None:
    assert seed_of(Dossier()) is None
    mine = with_seed(Dossier(), 0)
    assert seed_of(loads(dumps(with_seed(mine, 41)))) == 0


def test_a_seed_that_cannot_be_read_is_none() -> None:
    for odd in ("", "x", "-3", "9" * 40, "²", ["1"], {"a": "1"}):
        assert seed_of(Dossier({SEED: odd})) is None
