"""What a vote on a step gives: which choice is followed, and which shares may be shown."""

from collections import defaultdict
from collections.abc import Iterator

import pytest

from binnenuit.room.vote.choice import Turn, decide, result, turn, vote_of
from binnenuit.room.vote.share import Share, choice_shares
from binnenuit.room.vote.vote import BadVote, Vote

PUT = Turn("brug", 1, "oever", ("springen", "vragen", "wachten"))


def cast(*counts: int, silent: int = 0) -> dict[str, object]:
    votes = [Vote(at) for at, count in enumerate(counts) for _ in range(count)]
    return result(votes + [Vote(None)] * silent, PUT.subject)


def splits(people: int, choices: int) -> Iterator[tuple[int, ...]]:
    if choices == 1:
        yield (people,)
        return
    for first in range(people + 1):
        for rest in splits(people - first, choices - 1):
            yield (first, *rest)


def test_the_choice_with_most_votes_is_followed_and_its_share_is_rounded() -> None:
    found = cast(9, 5, 6)
    assert found["chosen"] == "springen"
    assert found["why"] == "most"
    assert found["shares"] == (Share(45, 45), Share(25, 25), Share(30, 30))


def test_half_of_the_votes_is_not_needed() -> None:
    assert cast(3, 2, 2)["chosen"] == "springen"


def test_after_a_tie_nobody_is_followed_and_the_trainer_picks_among_the_first() -> None:
    found = cast(4, 4, 1)
    assert found["chosen"] == ""
    assert found["leaders"] == ["springen", "vragen"]
    assert found["why"] == "tie"


@pytest.mark.parametrize("votes", range(5))
def test_with_fewer_than_five_votes_a_loser_would_know_what_all_others_chose_so_the_trainer_picks(votes: int) -> None:
    found = cast(votes, 0, 0, silent=6)
    assert found["chosen"] == ""
    assert found["leaders"] == list(PUT.choices)
    assert found["shares"] is None


def test_a_tie_of_four_voters_does_not_tell_the_trainer_which_two_tied() -> None:
    assert cast(2, 2, 0) == cast(4, 0, 0) == cast(0, 1, 3)


def test_whoever_rather_not_says_counts_for_no_choice() -> None:
    assert cast(2, 3, 0, silent=9)["chosen"] == "vragen"


def test_a_single_way_on_is_taken_without_votes() -> None:
    found = result([], Turn("brug", 2, "bos", ("rennen",)).subject)
    assert found["chosen"] == "rennen"
    assert found["why"] == "only"


def test_all_for_one_looks_like_nearly_all_for_one() -> None:
    assert choice_shares((12, 0, 0)) == choice_shares((11, 1, 0)) == choice_shares((10, 1, 1))
    assert choice_shares((12, 0, 0)) == (Share(80, 100), Share(0, 20), Share(0, 20))


def test_a_masked_share_cannot_be_found_from_the_others() -> None:
    assert choice_shares((14, 5, 1)) == (Share(70, 70), Share(0, 30), Share(0, 10))
    assert choice_shares((14, 6, 0)) == choice_shares((14, 5, 1)) == choice_shares((14, 4, 2))


def test_of_two_choices_the_shares_make_a_hundred_together() -> None:
    for people in range(5, 80):
        for split in splits(people, 2):
            one, other = choice_shares(split) or ()
            assert one.low + other.high == one.high + other.low == 100


@pytest.mark.parametrize(("choices", "most"), [(2, 40), (3, 20), (4, 12)])
def test_nobody_can_tell_that_all_others_chose_the_same(choices: int, most: int) -> None:
    names = tuple("abcd"[:choices])
    for people in range(5, most + 1):
        alike: defaultdict[object, list[tuple[int, ...]]] = defaultdict(list)
        for split in splits(people, choices):
            alike[choice_shares(split), *decide(names, list(split))[0]].append(split)
        for found in alike.values():
            for mine in range(choices):
                others = {tuple(n - (at == mine) for at, n in enumerate(split)) for split in found if split[mine]}
                assert len(others) != 1 or max(*others.pop()) < people - 1


def test_a_form_gives_an_offered_choice_or_silence_and_nothing_else() -> None:
    assert vote_of({"choice": "vragen"}, PUT.subject) == Vote(1)
    assert vote_of({"choice": ""}, PUT.subject) == Vote(None)
    for form in ({}, {"choice": "vliegen"}, {"choice": "0"}, {"own": "1", "guess": "1"}, {"choice": "springen,vragen"}):
        with pytest.raises(BadVote):
            vote_of(form, PUT.subject)


def test_a_turn_survives_as_text() -> None:
    assert turn(PUT.subject) == PUT
