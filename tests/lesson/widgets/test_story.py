"""What a story that remembers shows, without a browser."""

from dataclasses import replace
from typing import Any

import pytest

from binnenuit.course import Course
from binnenuit.course.records.scenario import Scenario
from binnenuit.lesson.widgets.scenario.page import scenario_page
from binnenuit.lesson.widgets.scenario.view import ScenarioView
from binnenuit.paper.report import route_report
from binnenuit.play.dossier import Dossier
from binnenuit.play.order import SEED, shuffled
from binnenuit.play.resume import code, decode
from binnenuit.play.scenario import played
from binnenuit.play.store import Store
from tests.stories import BILL, choice, made, raw, step

GROUND = {"text": "Zo staat het er.", "evidence": "praktijk", "sources": ["handreiking"]}


def page(course: Course, story: Scenario, *path: str, **answers: Any) -> Any:
    return scenario_page(course, story, Dossier({"zaal": list(path), **answers} if path else answers))


def test_an_event_comes_with_its_sender_at_the_top_of_the_situation(course: Course) -> None:
    seen = page(course, made(BILL), "huren", "danken")
    (came,) = seen["situation"]["events"]
    assert (came["kind"], came["head"], came["text"]) == ("bericht", "Over rekening", ["rekening komt."])
    ans = course.cast.person("ans")
    assert ans
    assert (came["sender"]["name"], came["sender"]["role"]) == (ans.name, ans.role)
    assert page(course, made(BILL), "huren")["situation"]["events"] == []


def test_what_the_choice_moved_and_what_the_event_moved_are_shown_apart(course: Course) -> None:
    seen = page(course, made(BILL), "huren", "danken")
    assert [meter["change"] for meter in seen["meters_after"]] == [0]
    assert [meter["change"] for meter in seen["meters"]] == [-1]
    assert page(course, made(BILL), "lenen", "danken")["meters_after"] == []


def test_a_ground_has_the_label_and_the_consequence_tells_only_what_happens(course: Course) -> None:
    steps = raw()["steps"]
    steps[0] = step("een", choice("huren", "twee", sets=["gehuurd"], ground=GROUND), choice("lenen", "twee"))
    seen = page(course, made(steps=steps), "huren")
    assert seen["consequence"]["ground"]["text"] == ["Zo staat het er."]
    assert seen["consequence"]["ground"]["evidence"]["label"] == course.texts.evidence["praktijk"].label
    assert page(course, made(steps=steps), "lenen")["consequence"]["ground"] is None


def test_trust_is_told_in_words_after_the_story_and_before_only_where_the_story_says_so(course: Course) -> None:
    path = ("lenen", "danken", "door")
    assert page(course, made(), *path)["trust"] == []
    (shown,) = page(course, made(trust_shown=True), *path)["trust"]
    (after,) = page(course, made(), *path, "klaar")["trust"]
    assert shown["word"] == after["word"] == course.texts.scenario.trust_4
    assert shown["person"]["name"]


def test_each_participant_has_an_own_order_that_stays(course: Course) -> None:
    story = course.scenarios["nijmegen"]
    first = story.steps[0]
    ids = [each.id for each in first.choices]
    orders = set()
    for seed in range(40):
        seen = scenario_page(course, story, Dossier({SEED: str(seed)}))
        shown = tuple(offer["id"] for offer in seen["choices"])
        assert shown == shuffled(ids, seed, f"nijmegen/{first.id}")
        orders.add(shown)
    assert len(orders) > 5


def test_an_order_that_means_something_is_left_as_it_is(course: Course) -> None:
    steps = raw()["steps"]
    steps[0]["ordered"] = True
    for seed in range(10):
        seen = page(course, made(steps=steps), **{SEED: str(seed)})
        assert [offer["id"] for offer in seen["choices"]] == ["huren", "lenen"]


def click(view: ScenarioView, kind: str, **content: object) -> None:
    view._receive(view, {"type": kind, **content}, [])
    assert view.failed == ""


def test_the_first_choice_keeps_the_seed_by_which_the_page_was_drawn(course: Course) -> None:
    view = ScenarioView(course, course.scenarios["nijmegen"], store := Store())
    shown = [offer["id"] for offer in view.view["choices"]]
    assert SEED not in store.dossier.answers
    click(view, "choose", id=shown[0], at=0)
    click(view, "back", at=1)
    assert [offer["id"] for offer in view.view["choices"]] == shown


def test_dice_can_be_taken_away_before_the_first_choice_and_not_after_it(course: Course) -> None:
    story = made({**BILL, "chance": 0.5}, chance=True)
    view = ScenarioView(course, story, store := Store())
    assert view.view["dice"] == "on"
    click(view, "dice")
    assert (view.view["dice"], store.dossier.answers[story.dice]) == ("off", "off")
    click(view, "choose", id="huren", at=0)
    click(view, "dice")
    assert view.view["dice"] == "off"
    click(view, "choose", id="danken", at=1)
    assert view.view["situation"]["events"]


def test_a_story_without_chance_has_no_dice(course: Course) -> None:
    view = ScenarioView(course, made(BILL), store := Store())
    assert view.view["dice"] == ""
    click(view, "dice")
    assert store.dossier == Dossier()


@pytest.mark.parametrize("off", [True, False])
def test_a_code_carries_the_dice_so_that_the_same_things_came(course: Course, off: bool) -> None:
    story = made({**BILL, "chance": 0.5}, chance=True)
    lesson = replace_lesson(course, story)
    for seed in range(20):
        given: dict[str, Any] = {"zaal": ["huren", "danken", "door"], SEED: str(seed)}
        mine = Dossier({**given, story.dice: "off"} if off else given)
        back = Dossier(decode(lesson, lesson.plan.lessons[0], code(lesson, lesson.plan.lessons[0], mine)))
        assert back.path("zaal") == mine.path("zaal")
        assert played(story, back).visits == played(story, mine).visits


def replace_lesson(course: Course, story: Scenario) -> Course:
    """The course with this story as the only content of its first lesson."""
    bare = course.plan.lessons[0].model_copy(
        update={"scenarios": (story.id,), "labs": (), "exercises": (), "conversations": ()}
    )
    plan = course.plan.model_copy(update={"lessons": (bare,)})
    return replace(course, plan=plan, scenarios={story.id: story})


def test_a_report_tells_what_came_and_where_the_advice_is_from(course: Course) -> None:
    steps = raw()["steps"]
    steps[0] = step(
        "een", choice("huren", "twee", sets=["gehuurd"], ground=GROUND, why="Geheim."), choice("lenen", "twee")
    )
    story = made(BILL, steps=steps)
    report = route_report(course, story, Dossier({"zaal": ["huren", "danken", "door"]}))
    assert report
    for text in ("rekening komt.", "Zo staat het er.", course.texts.report.ground, "Movisie"):
        assert text in report.article
    assert "Geheim." not in report.article
    assert "Geheim." not in str(page(course, story, "huren"))
