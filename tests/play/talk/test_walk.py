from collections import Counter
from collections.abc import Iterator
from itertools import product

import pytest

from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.play.talk.conversation import Talk, begin, choose
from binnenuit.play.talk.strategies import STRATEGIES, best_share, limit, too_often, winning
from binnenuit.play.talk.walk import Finish, walk_talk
from tests.talks import Raw, made, option, talk, turn


def every(now: Talk) -> Iterator[Talk]:
    """Each route to its end, one by one, without those that undo a turn."""
    if now.ending:
        yield now
    for choice in now.offered:
        then = choose(now, choice.id)
        if len(then.path) > len(now.path):
            yield from every(then)


def test_the_number_of_routes_is_that_of_walking_them_one_by_one() -> None:
    conversation = made()
    ends = list(every(begin(conversation)))
    by_hand = Counter(Finish(now.path[-1], now.ending.id) for now in ends if now.ending)
    assert walk_talk(conversation).finishes == by_hand
    assert walk_talk(conversation).routes == len(ends) == 270


def test_a_whole_conversation_is_reached_everywhere() -> None:
    assert walk_talk(made()).unreached == ()


def test_the_share_that_is_guessed_from_the_last_choice_takes_the_most_frequent_ending_of_each() -> None:
    assert walk_talk(one_turn()).guessed == 1
    assert walk_talk(two_turns()).guessed == pytest.approx(6 / 9)


def test_what_is_missed_is_told_by_its_outermost_place() -> None:
    raw = talk()
    for each in raw["turns"][0]["options"]:
        each["goto"] = "gevaar"
    assert walk_talk(made(turns=raw["turns"])).unreached == ("turns[twee]",)


def test_an_ending_that_nobody_comes_to_is_missed() -> None:
    raw = talk()
    raw["endings"].insert(
        1, {**raw["endings"][1], "id": "nooit", "when": {"all": ["dag", "beloofd", "gebeld", "geheim"]}}
    )
    assert walk_talk(made(endings=raw["endings"])).unreached == ("endings[nooit]",)


def test_many_turns_are_walked_at_once() -> None:
    turns = [
        turn(f"t{n}", *(option(f"o{n}-{k}", "ask", effects={"trust": k - 1}) for k in range(3))) for n in range(40)
    ]
    many = small(turns, [ending("a", 0)])
    assert walk_talk(many).routes == 3**40


def test_always_the_same_move_is_taken_wherever_it_is_offered() -> None:
    assert best_share(one_turn(), "ask") == 1
    assert best_share(one_turn(), "reflect") == 0
    assert best_share(one_turn(), "commit") == pytest.approx(1 / 3)


def test_a_family_of_moves_counts_as_one_habit() -> None:
    assert best_share(one_turn(), "asking") == 1
    assert best_share(one_turn(), "empathy") == 0


def test_places_and_lengths_are_habits_too() -> None:
    names = {name for name in winning(one_turn()) if name in ("first", "last", "longest", "shortest")}
    assert names == {"first", "shortest"}


def test_a_habit_wins_when_more_than_half_of_its_routes_do() -> None:
    assert set(winning(made())) == set()
    assert "ask" in winning(one_turn())


def test_a_habit_may_win_in_three_of_ten() -> None:
    assert [limit(talks) for talks in (1, 4, 10, 20)] == [3, 3, 3, 6]
    won = {str(number): ("ask",) if number < 4 else () for number in range(10)}
    assert too_often(won) == ("ask",)
    assert too_often(dict(list(won.items())[1:])) == ()


@pytest.mark.parametrize(("strategy", "turned"), [*product(STRATEGIES, (False, True))])
def test_each_strategy_walks_some_routes_of_a_talk_with_a_catch(strategy: str, turned: bool) -> None:
    raw = talk()
    if turned:
        for each in raw["turns"]:
            each["options"].reverse()
    assert 0 <= best_share(made(turns=raw["turns"]), strategy) <= 1


def ending(name: str, worth: int, **when: Raw) -> Raw:
    return {"id": name, "worth": worth, "title": name, "text": "Zo.", "lesson": "Wat?", **when}


def small(turns: list[Raw], endings: list[Raw]) -> Conversation:
    safety = {"danger": "Bel 112.", "stop": "Gestopt."}
    return made(start=turns[0]["id"], turns=turns, endings=endings, safety=safety)


def one_turn() -> Conversation:
    """Who asks ends well."""
    options = (
        option("a", "ask", sets=["goed"]),
        option("bb", "reflect"),
        option("ccc", "persuade"),
    )
    return small([turn("een", *options)], [ending("goed", 2, when={"all": ["goed"]}), ending("mis", 0)])


def two_turns() -> Conversation:
    """The first of two turns decides: one of its three options ends well."""
    later = turn("twee", *(option(f"later-{n}", "ask") for n in range(3)))
    first = one_turn().model_dump(by_alias=True)["turns"][0]
    return small([first, later], [ending("goed", 2, when={"all": ["goed"]}), ending("mis", 0)])
