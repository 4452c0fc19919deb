"""A conversation in a lesson, without a browser: held by a robot to each ending, and what its page tells when."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest

from binnenuit.course import Course
from binnenuit.course.records.talk.conversation import Conversation, Levels
from binnenuit.course.records.talk.turn import Move
from binnenuit.lesson.widgets.conversation.after import move_label
from binnenuit.lesson.widgets.conversation.page import conversation_page
from binnenuit.lesson.widgets.conversation.view import ConversationView
from binnenuit.play.dossier import Dossier
from binnenuit.play.order import seed_of
from binnenuit.play.plan.insights import found
from binnenuit.play.resume import code, decode
from binnenuit.play.scenario import Path
from binnenuit.play.store import Store
from binnenuit.play.talk.moment import Moment, after, ending_at, first, offers
from tests.lesson.widgets.test_views import event
from tests.texts import COURSE

ALL = [name for lesson in COURSE.plan.lessons for name in lesson.conversations]


def ways(talk: Conversation) -> dict[str, Path]:
    """A route to each ending."""
    found: dict[str, Path] = {}
    waiting: list[tuple[Moment, Path]] = [(first(talk), ())]
    seen: set[Moment] = set()
    while waiting:
        now, path = waiting.pop()
        if ending := ending_at(talk, now):
            found.setdefault(ending.id, path)
        for choice in offers(talk, now):
            if not getattr(choice, "back", False) and (then := after(talk, now, choice)) not in seen:
                seen.add(then)
                waiting.append((then, (*path, choice.id)))
    return found


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def view(course: Course, store: Store) -> ConversationView:
    return ConversationView(course, course.conversations[ALL[0]], store)


def hold(view: ConversationView, path: Path) -> Iterator[dict[str, Any]]:
    """The page before each choice of a route."""
    for at, choice in enumerate(path):
        yield view.view
        event(view, "choose", id=choice, at=at)


def choices(page: dict[str, Any]) -> list[str]:
    return [each["id"] for each in (page["turn"]["options"] if page["turn"] else page["catch"]["choices"])]


@pytest.mark.parametrize("name", ALL)
def test_a_robot_holds_the_conversation_to_each_of_its_endings(course: Course, name: str) -> None:
    talk = course.conversations[name]
    reached = ways(talk)
    assert set(reached) == {ending.id for ending in talk.endings}
    for ending, path in reached.items():
        view = ConversationView(course, talk, Store())
        for at, page in enumerate(hold(view, path)):
            assert path[at] in choices(page)
            assert page["after"] is None
            assert (page["turn"] is None) != (page["catch"] is None)
            assert (page["answer"] is None) == (at == 0)
        end = view.view["after"]
        assert view.view["turn"] is view.view["catch"] is None
        assert end["insight"] == f"{name}.{ending}"
        assert all(found(course, place) for place in (end["insight"], *(each["insight"] for each in end["tries"])))
        assert all(len(level["values"]) == len(end["turns"]) + 1 for level in end["levels"])
        assert all(each["note"] and each["ground"] for each in end["turns"])


def test_nothing_of_trust_is_sent_before_the_end(course: Course, view: ConversationView) -> None:
    talk = course.conversations[ALL[0]]
    words = {getattr(course.texts.conversation, name) for name in Levels._fields}
    for page in hold(view, next(iter(ways(talk).values()))):
        assert not words & set(str({**page, "after": None}).split("'"))
        assert not {"levels", *Levels._fields} & set(page)


def test_an_empty_dossier_stays_empty_until_something_was_chosen_or_written(
    view: ConversationView, store: Store
) -> None:
    event(view, "restart")
    event(view, "note", id=view.view["turn"]["id"], text="  ")
    assert store.dossier == Dossier()
    before = choices(view.view)
    event(view, "note", id=view.view["turn"]["id"], text="Dit zou ik zeggen.")
    assert seed_of(store.dossier) is not None
    assert choices(view.view) == before  # the order in which they were seen stays


def test_others_see_the_options_in_another_order(course: Course) -> None:
    talk = course.conversations[ALL[0]]
    orders = {tuple(choices(dict(conversation_page(course, talk, Dossier(), seed)))) for seed in range(30)}
    assert len(orders) > 3


def test_a_click_on_a_page_that_was_left_changes_nothing(view: ConversationView, store: Store) -> None:
    choice = choices(view.view)[0]
    event(view, "choose", id=choice, at=0)
    kept = store.dossier
    for kind in ("choose", "skip", "back"):
        event(view, kind, id=choices(view.view)[0], at=0)
    assert store.dossier == kept
    event(view, "back", at=1)
    assert view.view["at"] == 0


def test_own_sentences_stay_when_a_talk_begins_anew_and_no_other_turn_is_taken(
    view: ConversationView, store: Store
) -> None:
    turn = view.view["turn"]["id"]
    event(view, "note", id=turn, text="Mijn zin.")
    event(view, "note", id="zo-een-is-er-niet", text="Weg ermee.")
    event(view, "choose", id=choices(view.view)[0], at=0)
    event(view, "restart")
    assert view.notes == {turn: "Mijn zin."}
    assert store.dossier.path(ALL[0]) == ()


def test_what_the_kit_chose_is_told_as_such(view: ConversationView, store: Store) -> None:
    event(view, "skip", at=0)
    assert view.view["answer"]["skipped"]
    event(view, "choose", id=choices(view.view)[0], at=1)
    assert not view.view["answer"]["skipped"]
    while view.view["after"] is None:
        event(view, "skip", at=view.view["at"])
    told = [each["skipped"] for each in view.view["after"]["turns"]]
    assert (told[0], told[1], told[-1]) == (True, False, True)
    event(view, "restart")
    assert store.dossier.path(f"{ALL[0]}-overgeslagen") == ()


def test_another_talk_is_laid_beside_the_one_before(course: Course, view: ConversationView) -> None:
    one, other, *_ = ways(course.conversations[ALL[0]]).values()
    list(hold(view, one))
    assert view.view["after"]["comparison"] is None
    event(view, "restart")
    list(hold(view, other))
    endings = view.view["after"]["comparison"]["endings"]
    assert len({*endings}) == 2


def test_all_conversations_of_a_lesson_go_into_one_code(course: Course) -> None:
    lesson = next(lesson for lesson in course.plan.lessons if lesson.conversations)
    dossier = Dossier()
    for name in lesson.conversations:
        dossier = dossier.answer(name, list(next(iter(ways(course.conversations[name]).values()))))
    assert decode(course, lesson, code(course, lesson, dossier)) == dossier.answers


def test_every_move_has_a_word() -> None:
    assert len({move_label(COURSE, move) for move in get_args(Move)}) == len(get_args(Move))
