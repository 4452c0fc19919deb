"""Nobody's own answer can be read from what is shown, not even by somebody who takes the own answer off."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from binnenuit.room.mirror import gap, pack, reflect, unpack
from binnenuit.room.share import LEAST, Share, own_share, perceived_share
from binnenuit.room.vote import Vote

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
