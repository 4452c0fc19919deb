"""Cards to print for a session without internet, and behind them what only the trainer reads."""

from collections.abc import Iterator

from binnenuit.course import Course
from binnenuit.course.records.poll import Statement
from binnenuit.course.records.record import Claim
from binnenuit.course.records.scenario import Choice, Step
from binnenuit.course.records.session_plan import BuildingBlock
from binnenuit.paper.documents.sheet import Block
from binnenuit.paper.running_order import RunningOrder

SLIPS = 3
"""So many ballots are set under each other, to copy."""


def cards(course: Course, order: RunningOrder) -> Iterator[Block]:
    """What is handed out, on its own pages, and then what is not; nothing when no block has cards."""
    texts = course.texts.running_order
    blocks = [segment.block for segment in order.segments]
    out = [card for block in blocks for card in _handed_out(course, block)]
    kept = [part for block in blocks for part in _for_trainer(course, block)]
    if out:
        yield Block("page")
        yield Block("heading", (texts.cards,))
        yield Block("aside", (texts.cards_hint,))
        yield from out
    if kept:
        yield Block("page")
        yield Block("heading", (texts.for_trainer,))
        yield Block("aside", (texts.for_trainer_hint,))
        yield from kept


def statements(course: Course, block: BuildingBlock) -> list[Statement]:
    """The statements of the poll that a block asks, in the order of the block."""
    poll = course.polls.get(block.uses.poll or "")
    found = [poll.statement(name) for name in block.uses.statements] if poll else []
    return [each for each in found if each]


def steps(course: Course, block: BuildingBlock) -> list[Step]:
    """The situations of the scenario that a block plays, in the order of the block."""
    scenario = course.scenarios.get(block.uses.scenario or "")
    found = [scenario.step(name) for name in block.uses.steps] if scenario else []
    return [each for each in found if each]


def choices(step: Step) -> list[Choice]:
    """What can be chosen on paper: the choices that depend on nothing chosen earlier."""
    return [choice for choice in step.choices if choice.when is None]


def cited(course: Course, block: BuildingBlock) -> Iterator[str]:
    """The references of all that a trainer reads aloud from the cards of a block."""
    for statement in statements(course, block):
        yield from course.polls[block.uses.poll or ""].finding(statement.finding).sources
    for step in steps(course, block):
        for choice in choices(step):
            yield from choice.claim.sources
    if block.uses.quiz:
        for estimate in course.quizzes[block.uses.quiz].estimates:
            yield from course.facts.fact(estimate.fact).sources


def _handed_out(course: Course, block: BuildingBlock) -> Iterator[Block]:
    texts, uses = course.texts.running_order, block.uses
    letters = texts.letters.split()
    asked = statements(course, block)
    for number, statement in enumerate(asked, start=1):
        yield Block("card", (texts.statement.format(number=number), statement.text))
    if asked:
        yield Block("aside", (texts.slip_hint,))
        questions = (texts.slip_own, texts.slip_answers, texts.slip_perceived, texts.slip_numbers)
        for _ in range(SLIPS):
            yield Block("card", (texts.slip, *questions, texts.slip_rather_not))
    for step in steps(course, block):
        options = (
            texts.option.format(letter=a, text=choice.text) for a, choice in zip(letters, choices(step), strict=False)
        )
        yield Block("card", (step.title, *step.text.strip().split("\n\n"), step.question, *options))
    if uses.quiz:
        for estimate in course.quizzes[uses.quiz].estimates:
            yield Block("card", (course.quizzes[uses.quiz].title, estimate.question))
    if uses.pitfalls:
        for pitfall in course.form.pitfalls:
            yield Block("card", (pitfall.title, pitfall.text, texts.sign.format(sign=pitfall.sign)))


def _for_trainer(course: Course, block: BuildingBlock) -> Iterator[Block]:
    texts, uses = course.texts.running_order, block.uses
    letters = texts.letters.split()
    for statement in statements(course, block):
        finding = course.polls[uses.poll or ""].finding(statement.finding)
        yield Block("subheading", (statement.text,))
        rows: tuple[tuple[str, str], ...] = ((texts.safe, statement.safe), (texts.follow_up, statement.follow_up))
        yield Block("labelled", rows=(*rows, (texts.finding, _told(course, finding.text, finding))))
    for step in steps(course, block):
        yield Block("subheading", (step.title,))
        rows = tuple((f"{a}.", _followed(course, choice)) for a, choice in zip(letters, choices(step), strict=False))
        yield Block("labelled", rows=rows)
    if uses.quiz:
        for estimate in course.quizzes[uses.quiz].estimates:
            fact = course.facts.fact(estimate.fact)
            yield Block("subheading", (estimate.question,))
            yield Block("labelled", rows=((texts.answer, f"{fact.statement} {estimate.explain}"),))


def _followed(course: Course, choice: Choice) -> str:
    """What follows from a choice, and where that comes from; the label is for the latter where it stands apart."""
    if choice.ground:
        return f"{choice.consequence} {_told(course, choice.ground.text, choice.ground)}"
    return _told(course, choice.consequence, choice.claim)


def _told(course: Course, text: str, claim: Claim) -> str:
    """A claim with its label; its works stand in the list of sources."""
    return f"{text} ({course.texts.evidence[claim.evidence].label})"
