"""A running order on paper: what to do beforehand, the programme with its times, each block in full, and help."""

from collections.abc import Iterator
from datetime import date, time

from binnenuit.course import Course
from binnenuit.paper.documents.cards import cards, cited, statements, steps
from binnenuit.paper.documents.sheet import Block, Sheet
from binnenuit.paper.running_order import RunningOrder, Segment
from binnenuit.play.plan.day import told


def script_of(course: Course, order: RunningOrder, today: date, begin: time | None = None) -> Sheet:
    """The sheet of a running order; with a time to begin, its times are those of the clock."""
    texts, plan = course.texts.running_order, order.plan
    how = texts.without_internet if order.offline else texts.with_internet
    about = texts.about.format(minutes=order.minutes, people=order.people, how=how)
    blocks = [
        Block("aside", (about, texts.made.format(day=told(today, course.texts.plan.months)))),
        Block("text", _paragraphs(plan.intro)),
        Block("heading", (texts.promise,)),
        Block("text", (order.goal.promise,)),
        Block("heading", (texts.programme,)),
        _programme(course, order, begin),
        Block("heading", (texts.before,)),
        Block("checks", plan.before),
        Block("heading", (texts.materials,)),
        Block("checks", order.all_materials),
        Block("heading", (texts.roles,)),
        _roles(course, order),
        Block("heading", (texts.agreements,)),
        Block("items", plan.agreements),
        Block("heading", (texts.chafes_always,)),
        Block("labelled", rows=tuple((cue.sign, cue.act) for cue in plan.cues)),
    ]
    for segment in order.segments:
        blocks += _segment(course, order, segment, begin)
    blocks += [
        Block("heading", (texts.said,)),
        Block("items", plan.said),
        Block("heading", (texts.after,)),
        Block("checks", plan.after),
    ]
    extra = list(cards(course, order)) if order.offline else []
    blocks += [*_sources(course, order), *_handout(course, order), *extra]
    return Sheet(texts.title.format(goal=order.goal.title), tuple(blocks), course.language)


def clock(minute: int, begin: time | None) -> str:
    """A minute of the session as it is told: by the clock, or counted from the beginning."""
    if begin is None:
        return str(minute)
    hours, minutes = divmod(begin.hour * 60 + begin.minute + minute, 60)
    return f"{hours % 24:02}:{minutes:02}"


def _span(segment: Segment, begin: time | None) -> str:
    return f"{clock(segment.start, begin)}–{clock(segment.end, begin)}"


def _programme(course: Course, order: RunningOrder, begin: time | None) -> Block:
    texts = course.texts.running_order
    rows = tuple(
        (_span(segment, begin), str(segment.minutes), segment.block.title, segment.block.purpose)
        for segment in order.segments
    )
    head = (texts.time, texts.minutes, texts.block, texts.purpose)
    return Block("table", (texts.programme,), head, rows, (16, 11, 25, 48))


def _roles(course: Course, order: RunningOrder) -> Block:
    texts = course.texts.running_order
    rows = tuple((role.title, str(number), role.tasks) for role, number in order.roles)
    return Block("table", (texts.roles,), (texts.role, texts.number, texts.tasks), rows, (25, 10, 65))


def _segment(course: Course, order: RunningOrder, segment: Segment, begin: time | None) -> Iterator[Block]:
    texts, block = course.texts.running_order, segment.block
    labels = {"zeg": texts.zeg, "doe": texts.doe, "vraag": texts.vraag}
    yield Block("heading", (f"{_span(segment, begin)} {block.title}",))
    yield Block("aside", (block.purpose,))
    yield Block("labelled", rows=tuple((labels[move.do], move.text) for move in order.moves(block)))
    asked = statements(course, block)
    if asked:
        yield Block("subheading", (texts.statements,))
        yield Block("labelled", rows=tuple((each.text, f"{texts.follow_up} {each.follow_up}") for each in asked))
    defended = tuple((c.text, c.why) for step in steps(course, block) for c in step.choices if c.why)
    if defended:
        yield Block("subheading", (texts.why,))
        yield Block("labelled", rows=defended)
    if block.cues:
        yield Block("subheading", (texts.chafes,))
        yield Block("labelled", rows=tuple((cue.sign, cue.act) for cue in block.cues))
    if materials := order.materials(block):
        yield Block("subheading", (texts.materials,))
        yield Block("items", materials)
    if uses := tuple(_uses(course, segment)):
        yield Block("subheading", (texts.uses,))
        yield Block("items", uses)
    if block.reasons:
        yield Block("subheading", (texts.reasons,))
        rows = tuple((f"{course.texts.evidence[each.evidence].label}.", each.text) for each in block.reasons)
        yield Block("labelled", rows=rows)


def _uses(course: Course, segment: Segment) -> Iterator[str]:
    texts, uses = course.texts.running_order, segment.block.uses
    for lesson in course.plan.lessons:
        if lesson.id == uses.lesson:
            yield texts.lesson.format(title=lesson.title)
    if uses.lab:
        yield texts.lab.format(title=course.labs[uses.lab].title)
    if uses.quiz:
        yield texts.quiz.format(title=course.quizzes[uses.quiz].title)
    if uses.poll:
        yield texts.poll.format(title=course.polls[uses.poll].title)
    if uses.scenario:
        yield texts.scenario.format(title=course.scenarios[uses.scenario].title)


def _sources(course: Course, order: RunningOrder) -> Iterator[Block]:
    blocks = [segment.block for segment in order.segments]
    refs = [ref for block in blocks for reason in block.reasons for ref in reason.sources]
    refs += [ref for block in blocks for ref in cited(course, block)] if order.offline else []
    keys = dict.fromkeys(ref.partition("#")[0] for ref in refs)
    if keys:
        yield Block("heading", (course.texts.running_order.sources,))
        yield Block("items", tuple(course.works[key].text for key in keys))


def _handout(course: Course, order: RunningOrder) -> Iterator[Block]:
    texts, lines = course.texts.running_order, course.helplines
    rows = tuple(
        (line.for_whom, line.name, " ".join(filter(None, (f"{line.contact}.", line.note)))) for line in lines.lines
    )
    yield Block("page")
    yield Block("heading", (texts.handout,))
    yield Block("text", (order.plan.handout,))
    yield Block("table", (texts.handout,), (texts.for_whom, texts.who, texts.contact), rows, (35, 25, 40))
    yield Block("aside", (texts.checked.format(day=lines.checked_on), lines.note))


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(text.split("\n\n"))
