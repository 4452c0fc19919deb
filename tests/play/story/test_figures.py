import pytest

from binnenuit.course.records.scenario import Scenario
from binnenuit.course.sentence import told
from binnenuit.play.story.figures import figures
from binnenuit.play.story.prose import prose
from binnenuit.play.walk import finished, walk
from tests.stories import BILL, choice, made, raw, step


def test_an_ending_that_the_last_choice_decides_is_guessed_always() -> None:
    ends = [
        {"id": name, "title": "E", "text": "U.", "lesson": "L.", "evidence": "aanname"} for name in ("goed", "slecht")
    ]
    last = step("vier", choice("klaar", "goed"), choice("stil", "slecht"))
    story = made(steps=[*raw()["steps"][:3], last], endings=ends)
    assert figures(story, walk(story)).guessed == 1


def test_an_ending_that_hangs_on_an_early_choice_is_guessed_half_the_time() -> None:
    ends = [
        {"id": name, "title": "E", "text": "U.", "lesson": "L.", "evidence": "aanname"} for name in ("goed", "slecht")
    ]
    ways = [{"to": "goed", "when": {"all": ["gehuurd"]}}, {"to": "slecht"}]
    last = step("vier", *({**choice(name, ""), "next": None, "routes": ways} for name in ("klaar", "stil")))
    story = made(steps=[*raw()["steps"][:3], last], endings=ends)
    assert figures(story, walk(story)).guessed == 0.5


def with_effects(**effects: dict[str, int]) -> Scenario:
    steps = raw()["steps"]
    for each in (option for part in steps for option in part["choices"]):
        each["effects"] = effects.get(each["id"], each.get("effects", {}))
    return made(BILL, steps=steps)


def test_a_choice_for_which_nothing_speaks_is_found_and_one_that_leaves_a_fact_is_not() -> None:
    story = with_effects(huren={"geld": -1}, door={"geld": -1})
    assert figures(story, walk(story)).dominated == ("zwijgen", "door")


def test_a_loss_for_somebody_against_a_gain_in_money_is_no_dominance() -> None:
    story = with_effects(zwijgen={"geld": 1, "ans": -1})
    assert figures(story, walk(story)).dominated == ()


def test_who_always_takes_the_best_place_in_the_file_beats_most_routes() -> None:
    story = with_effects(wachten={"geld": -1}, stil={"geld": -1})
    found = figures(story, walk(story)).habits
    assert found["first"] > 0.5 > found["last"]


def test_an_echo_is_an_event_or_a_paragraph_that_looks_back_two_choices_or_more() -> None:
    assert figures(made(BILL), walk(made(BILL))).echoes == 1
    steps = raw()["steps"]
    steps[2]["variants"] = [
        {"when": {"all": ["huren"]}, "text": "De zaal."},
        {"when": {"all": ["danken"]}, "text": "Dank."},
    ]
    story = made(steps=steps)
    assert figures(story, walk(story)).echoes == 1


def test_who_picks_by_habit_ends_somewhere_on_the_scale_that_all_routes_make() -> None:
    story = made(BILL)
    found = walk(story)
    assert found.sums.total() == len(list(finished(story)))
    assert all(0 <= share <= 1 for share in figures(story, found).habits.values())


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Hij komt. 'Ik blijf.' Zij gaat.", ["Hij komt.", "Zij gaat."]),
        ("Ze zegt: 'Foto's mag. Echt.' 's Avonds is het stil.", ["'s Avonds is het stil."]),
        ("Iemands auto's staan er. 'Weg ermee', roept hij.", ["Iemands auto's staan er."]),
    ],
)
def test_what_is_quoted_is_left_out(text: str, left: list[str]) -> None:
    assert told(text) == left


def test_prose_is_measured_in_situations_and_consequences() -> None:
    found = prose(made(), ["na stil"])
    assert (found.short, found.same) == (1, 1)
    assert found.disclaimers == 1 / 8
