"""What `binnenuit check` says about the scenarios: can one win without thinking, do they remember, how do they read."""

from collections.abc import Mapping
from typing import NamedTuple

from binnenuit.course.records.scenario import Scenario
from binnenuit.course.texts.texts import Texts
from binnenuit.play.story.figures import Figures, figures
from binnenuit.play.story.prose import prose
from binnenuit.play.walk import Walk


class Walked(NamedTuple):
    """A scenario, and what the robot found in it."""

    scenario: Scenario
    walk: Walk


def story_lines(stories: Mapping[str, Walked], texts: Texts) -> list[str]:
    """A line on the routes of each scenario, and one on its figures; they are no mistakes."""
    lines = []
    for name, (scenario, walk) in stories.items():
        lines.append(
            texts.cli.scenario.format(
                id=name,
                paths=walk.paths,
                shortest=walk.shortest,
                longest=walk.longest,
                endings=len(walk.endings),
            )
        )
        lines.append(_figures(scenario, figures(scenario, walk), texts))
    return lines


def _figures(scenario: Scenario, found: Figures, texts: Texts) -> str:
    read = prose(scenario, [each.strip() for each in texts.cli.disclaimers.split(";")])
    t = texts.cli
    names = {"first": t.habit_first, "last": t.habit_last, "longest": t.habit_longest, "shortest": t.habit_shortest}
    habits = ((names[name], share) for name, share in found.habits.items())
    told = ", ".join(texts.cli.habit.format(name=name, share=round(100 * share)) for name, share in habits)
    worse = ", ".join(found.dominated)
    return texts.cli.story.format(
        id=scenario.id,
        guessed=_percent(found.guessed),
        dominated=len(found.dominated),
        options=found.options,
        which=f" ({worse})" if worse else "",
        habits=told or texts.cli.nobody,
        echoes=found.echoes,
        short=_percent(read.short),
        same=_percent(read.same),
        disclaimers=_percent(read.disclaimers),
    )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
