"""A conversation on paper: what a trainer has, and a card for who practises, for the other and for who watches.

Printed on both sides each of them is one leaf: on the back of a card stands what to do when somebody is in danger. On
phones the same cards stand on a page of the site.
"""

from collections.abc import Iterator
from datetime import date

from binnenuit.course import Course
from binnenuit.course.records.talk.conversation import Cards, Conversation
from binnenuit.paper.documents.sheet import Block, Sheet
from binnenuit.play.plan.day import told
from binnenuit.play.talk.moment import number_of

Rows = tuple[tuple[str, ...], ...]

LETTERS = ("a", "b", "c")
"""Who practises, the other, and who watches."""


def role_cards_of(course: Course, talk: Conversation, today: date) -> Sheet:
    """The sheet of a conversation; ValueError for one without cards."""
    if talk.cards is None:
        raise ValueError(talk.id)
    texts = course.texts.role_cards
    blocks = [
        Block("aside", (texts.about, texts.made.format(day=told(today, course.texts.plan.months)))),
        Block("text", (texts.unread,)),
        *round_of(course),
        *debrief_of(course),
        Block("page"),
        *_trainer(course, talk),
        *(block for letter in LETTERS for block in _leaf(course, talk, letter)),
    ]
    return Sheet(texts.title.format(title=talk.title), tuple(blocks), course.language)


def card_of(course: Course, talk: Conversation, letter: str) -> tuple[Block, ...]:
    """One card, by its letter; ValueError for a conversation without cards."""
    if talk.cards is None:
        raise ValueError(talk.id)
    if letter == "a":
        return tuple(_practises(course, talk, talk.cards))
    return tuple(_other(course, talk, talk.cards) if letter == "b" else _watches(course))


def round_of(course: Course) -> tuple[Block, ...]:
    """How the seven minutes go, and what comes before them."""
    texts = course.texts.role_cards
    head = (texts.how_minutes, texts.how_what)
    play: Rows = ((texts.before, texts.before_what), *zip(texts.play, texts.play_what, strict=True))
    return Block("heading", (texts.how,)), Block("table", (texts.how,), head, play, (3, 13))


def debrief_of(course: Course) -> tuple[Block, ...]:
    """How a round is talked over."""
    texts = course.texts.role_cards
    head = (texts.how_minutes, texts.how_what)
    debrief: Rows = tuple(zip(texts.look_back, texts.look_back_what, strict=True))
    return Block("heading", (texts.debrief,)), Block("table", (texts.debrief,), head, debrief, (3, 13))


def questions_of(course: Course) -> tuple[Block, ...]:
    """What is asked afterwards."""
    texts = course.texts.role_cards
    return Block("subheading", (texts.questions,)), Block("items", texts.asked)


def _leaf(course: Course, talk: Conversation, letter: str) -> Iterator[Block]:
    """A card on a page of its own, and its back."""
    lines = [line for line in course.helplines.lines if line.urgent]
    yield Block("page")
    yield from card_of(course, talk, letter)
    yield Block("page")
    yield Block("heading", (course.texts.role_cards.back,))
    yield Block("text", (talk.safety.danger,))
    yield Block("labelled", rows=tuple((f"{line.name}:", f"{line.contact}. {line.for_whom}.") for line in lines))


def _practises(course: Course, talk: Conversation, cards: Cards) -> Iterator[Block]:
    texts = course.texts.role_cards
    yield Block("heading", (texts.a,))
    yield Block("aside", (texts.a_hint,))
    rows = (
        (texts.place, talk.place),
        (texts.role, talk.role),
        (texts.want, talk.want),
        (texts.sentence_not, cards.sentence_not),
    )
    yield Block("labelled", rows=rows)


def _other(course: Course, talk: Conversation, cards: Cards) -> Iterator[Block]:
    texts, behind = course.texts.role_cards, talk.behind
    person = course.cast.person(talk.person)
    yield Block("heading", (texts.b.format(name=person.name if person else ""),))
    yield Block("aside", (texts.b_hint,))
    rows = (
        (texts.place, talk.place),
        (texts.who, f"{person.role}. {person.voice}" if person else ""),
        (texts.opening, talk.turns[number_of(talk, talk.start)].says[-1].text),
        (texts.wish, behind.wish),
        (texts.fear, behind.fear),
        (texts.secret, behind.secret),
        (texts.yes, behind.yes),
        (texts.no, behind.no),
        (texts.softer, cards.softer),
        (texts.harder, cards.harder),
        (texts.unexpected, cards.unexpected),
    )
    yield Block("labelled", rows=rows)


def _watches(course: Course) -> Iterator[Block]:
    texts = course.texts.role_cards
    rows: Rows = tuple((f"{number}. {point}", look, "") for number, point, look in _points(course))
    yield Block("heading", (texts.c,))
    yield Block("aside", (texts.c_hint,))
    yield Block("table", (texts.c,), (texts.point, texts.look, texts.heard), rows, (3, 5, 9))


def _points(course: Course) -> Iterator[tuple[int, str, str]]:
    texts = course.texts.role_cards
    for number, (point, look) in enumerate(zip(texts.points, texts.looks, strict=True), 1):
        yield number, point, look


def _trainer(course: Course, talk: Conversation) -> Iterator[Block]:
    texts, safety = course.texts.role_cards, talk.safety
    yield Block("heading", (texts.trainer,))
    yield Block("aside", (texts.trainer_hint,))
    yield Block("text", (talk.warning,))
    said = [
        ((texts.turn_signal if turn.signal else texts.turn).format(number=number), turn.says[-1].text)
        for number, turn in enumerate(talk.turns, 1)
    ]
    yield Block("labelled", rows=(*said, *([(texts.caught, safety.catch.text)] if safety.catch else [])))
    yield from questions_of(course)
    refs = [ref.partition("#")[0] for turn in talk.turns for ref in turn.coach.ground.sources]
    if refs:
        yield Block("subheading", (texts.sources,))
        yield Block("items", tuple(course.works[key].text for key in dict.fromkeys(refs)))
