"""A scenario in a resume code: a path and its dice as digits, and all that decides what a digit means."""

from collections.abc import Iterator

from binnenuit.course.items.answer import Answer
from binnenuit.course.records.scenario import Choice, Scenario
from binnenuit.play.dossier import Dossier
from binnenuit.play.order import SEED, SEEDS
from binnenuit.play.scenario import begin, choose, played
from binnenuit.play.story.dice import OFF, seed_for

DICE = SEEDS + 2
"""No route, the dice off, or one of the seeds."""

DECIDING = {"id", "effects", "when", "next", "routes"}


def path_digits(scenario: Scenario, dossier: Dossier) -> Iterator[tuple[int, int]]:
    """The dice, where there are any, and one digit a choice with its base: its place in the step counted from 1, and
    a 0 where the path stops before an ending.
    """
    now = played(scenario, dossier)
    if scenario.chance:
        seed = seed_for(scenario, dossier)
        yield 0 if not now.visits else 1 if seed is None else seed + 2, DICE
    for visit in now.visits:
        places = [choice.id for choice in visit.step.choices]
        yield places.index(visit.choice.id) + 1, len(places) + 1
    if now.step:
        yield 0, len(now.step.choices) + 1


def take_path(scenario: Scenario, number: int) -> tuple[dict[str, Answer], int]:
    """The answers at the front of a number, and what is left of the number.

    Raises OffPath when a digit names a choice that is not offered.
    """
    found: dict[str, Answer] = {}
    seed = None
    if scenario.chance:
        number, digit = divmod(number, DICE)
        if digit == 1:
            found[scenario.dice] = OFF
        elif digit:
            seed = digit - 2
            found[SEED] = str(seed)
    now = begin(scenario, seed)
    while now.step:
        number, digit = divmod(number, len(now.step.choices) + 1)
        if digit == 0:
            break
        now = choose(now, now.step.choices[digit - 1].id)
    if now.path:
        found[scenario.id] = list(now.path)
    return found, number


def deciding(scenario: Scenario) -> list[object]:
    """What decides which choices are offered after which: a path is read step by step, and texts are no part of it.

    What a scenario does not have is left out, so that its codes stay those of before there was such a thing.
    """
    meters = [(meter.id, meter.start, len(meter.levels)) for meter in scenario.meters]
    steps = {step.id: [_bare(choice) for choice in step.choices] for step in scenario.steps}
    rules = {"id", "when", "after", "chance", "effects"}
    events = [event.model_dump(mode="json", include=rules) for event in scenario.events]
    people = [person.model_dump(mode="json") for person in scenario.people]
    memory = [events, people, scenario.chance] if events or people else []
    return [scenario.id, scenario.start, meters, steps, *memory]


def _bare(choice: Choice) -> dict[str, object]:
    return choice.model_dump(mode="json", include=DECIDING | ({"sets"} if choice.sets else set()))
