"""Nobody's own answer can be read from what is shown, not even by somebody who takes the own answer off."""

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binnenuit.room.vote.choice import decide
from binnenuit.room.vote.mirror import gap, pack, reflect, unpack
from binnenuit.room.vote.share import LEAST, Share, choice_shares, own_share, perceived_share
from binnenuit.room.vote.vote import Vote

ROOMS = [*range(LEAST, 61), 100, 101, 150, 200, 500]

votes = st.lists(st.builds(Vote, st.sampled_from([0, 1, None]), st.one_of(st.none(), st.integers(0, 10))), max_size=220)
shares = st.one_of(
    st.none(),
    st.integers(0, 20).map(lambda n: Share(5 * n, 5 * n)),
    st.integers(10, 19).map(lambda n: Share(5 * n, 100)),
    st.integers(1, 10).map(lambda n: Share(0, 5 * n)),
)


@pytest.mark.parametrize("answers", range(LEAST))
def test_of_fewer_than_five_answers_nothing_is_shown(answers: int) -> None:
    assert all(own_share(agree, answers) is None for agree in range(answers + 1))
    assert all(perceived_share(total, answers) is None for total in range(10 * answers + 1))


@pytest.mark.parametrize("answers", ROOMS)
def test_whoever_knows_the_own_answer_cannot_tell_what_all_others_answered(answers: int) -> None:
    shown: dict[Share | None, list[int]] = {}
    for agree in range(answers + 1):
        shown.setdefault(own_share(agree, answers), []).append(agree)
    for counts in shown.values():
        for mine in (0, 1):
            others = [count - mine for count in counts if 0 <= count - mine <= answers - 1]
            assert others not in ([0], [answers - 1])


@pytest.mark.parametrize("answers", ROOMS)
def test_whoever_knows_the_own_guess_cannot_tell_that_all_others_guessed_the_same(answers: int) -> None:
    shown: dict[Share | None, list[int]] = {}
    for total in range(10 * answers + 1):
        shown.setdefault(perceived_share(total, answers), []).append(total)
    for totals in shown.values():
        for mine in range(11):
            others = [total - mine for total in totals if 0 <= total - mine <= 10 * (answers - 1)]
            assert others not in ([0], [10 * (answers - 1)])


@pytest.mark.parametrize("answers", ROOMS)
def test_all_and_none_look_like_nearly_all_and_nearly_none(answers: int) -> None:
    assert own_share(answers, answers) == own_share(answers - 1, answers) == own_share(answers - 2, answers)
    assert own_share(0, answers) == own_share(1, answers) == own_share(2, answers)


@pytest.mark.parametrize("answers", ROOMS)
def test_a_share_is_near_the_truth_and_in_steps_of_five(answers: int) -> None:
    for agree in range(answers + 1):
        shown = own_share(agree, answers)
        assert shown
        assert shown.low % 5 == shown.high % 5 == 0
        assert shown.low - 2.5 <= 100 * agree / answers <= shown.high + 2.5


@given(votes, st.builds(Vote, st.sampled_from([0, 1, None]), st.one_of(st.none(), st.integers(0, 10))))
def test_one_vote_more_moves_a_number_by_a_whole_step_or_not_at_all(before: list[Vote], last: Vote) -> None:
    first, second = reflect(before), reflect([*before, last])
    for old, new in ((first.own, second.own), (first.perceived, second.perceived)):
        if old and new:
            assert (old.low - new.low) % 5 == (old.high - new.high) % 5 == 0


@given(votes, st.randoms(use_true_random=False))
def test_the_order_of_votes_and_who_gave_which_two_answers_makes_no_difference(
    cast: list[Vote], chance: Random
) -> None:
    answers, guesses = [vote.answer for vote in cast], [vote.guess for vote in cast]
    chance.shuffle(answers)
    assert reflect(cast) == reflect(Vote(*pair) for pair in zip(answers, guesses, strict=True))


@given(votes)
def test_what_is_kept_is_what_is_shown_and_nothing_more(cast: list[Vote]) -> None:
    kept = pack(cast)
    assert set(kept) == {"own", "perceived", "gap"}
    assert unpack(kept) == reflect(cast)


@given(shares, shares)
def test_a_gap_is_told_only_when_it_is_larger_than_the_rounding(own: Share | None, perceived: Share | None) -> None:
    told = gap(own, perceived)
    if own is None or perceived is None:
        assert told == "none"
    elif told == "under":
        assert perceived.high < own.low - 5
    elif told == "over":
        assert own.high < perceived.low - 5
    elif told == "close":
        assert abs(own.low - perceived.low) <= 5


@pytest.mark.parametrize(
    ("own", "perceived", "told"),
    [
        (Share(70, 70), Share(40, 40), "under"),
        (Share(40, 40), Share(70, 70), "over"),
        (Share(60, 60), Share(55, 55), "close"),
        (Share(60, 100), Share(50, 50), "under"),
        (Share(60, 100), Share(70, 70), "unclear"),
        (Share(95, 100), Share(95, 100), "close"),
        (None, Share(70, 70), "none"),
    ],
)
def test_the_gap_in_a_few_rooms(own: Share | None, perceived: Share, told: str) -> None:
    assert gap(own, perceived) == told


SMALL = range(2, 13)
"""Rooms in which as many seats are taken as there are heads."""


def splits(people: int, options: int) -> Iterator[tuple[int, ...]]:
    """Every way in which so many people can spread over the options."""
    if options == 1:
        yield (people,)
        return
    for first in range(people + 1):
        for rest in splits(people - first, options - 1):
            yield (first, *rest)


def certain(shown: dict[tuple[int, ...], object], known: tuple[int, ...]) -> list[object]:
    """What is shown in those rooms in which somebody who knows these answers can tell what each other answered."""
    others: dict[object, set[tuple[int, ...]]] = {}
    for counts, seen in shown.items():
        rest = tuple(count - mine for count, mine in zip(counts, known, strict=True))
        if min(rest) >= 0:
            others.setdefault(seen, set()).add(rest)
    return [seen for seen, worlds in others.items() if all_the_same(worlds)]


def all_the_same(worlds: set[tuple[int, ...]]) -> bool:
    """Whether in every one of these worlds all gave the same answer, the same in each."""
    picked = {world.index(max(world)) if sum(map(bool, world)) == 1 else None for world in worlds}
    return len(picked) == 1 and None not in picked


def one(option: int, options: int) -> tuple[int, ...]:
    return tuple(int(at == option) for at in range(options))


@pytest.mark.parametrize("people", SMALL)
@pytest.mark.parametrize("silent", [0, 1, 2])
def test_in_no_small_room_does_anybodys_own_answer_follow_from_the_shares(people: int, silent: int) -> None:
    shown: dict[tuple[int, ...], object] = {
        split: own_share(split[0], sum(split)) for split in splits(max(0, people - silent), 2)
    }
    for mine in ((0, 0), (1, 0), (0, 1)):
        assert certain(shown, mine) == []


@pytest.mark.parametrize("people", SMALL)
@pytest.mark.parametrize("options", [2, 3, 4])
def test_in_no_small_room_does_anybodys_choice_follow_from_the_shares_and_the_way_that_is_followed(
    people: int, options: int
) -> None:
    names = tuple("abcd"[:options])
    shown: dict[tuple[int, ...], object] = {}
    for split in splits(people, options):
        leaders, why = decide(names, list(split))
        shown[split] = (choice_shares(split), tuple(leaders), why)
    for mine in range(options):
        assert certain(shown, one(mine, options)) == []


def test_with_extra_seats_a_result_can_become_exact_so_that_no_ballot_opens_with_them() -> None:
    real, extra = 4, 16  # eight of the extra seats agree and eight do not
    assert len({own_share(agree + 8, real + extra) for agree in range(real + 1)}) == 5
    seats = {split: own_share(split[0], 7) for split in splits(7, 2)}
    assert certain(dict(seats), (0, 1)) == []
    assert certain(dict(seats), (0, 2)) != []  # one seat too many is enough, in a room that agrees
