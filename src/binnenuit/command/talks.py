"""What `binnenuit check` says about the conversations: their routes, and whether one habit wins them."""

from collections.abc import Mapping
from typing import NamedTuple

from binnenuit.course.problems.problem import Problem
from binnenuit.course.records.talk.conversation import Conversation
from binnenuit.course.texts.texts import Texts
from binnenuit.play.talk.strategies import NEVER, STRATEGIES, limit, too_often, winning
from binnenuit.play.talk.walk import TalkWalk, walk_talk

MOST = 40
"""In at most so many percent of the routes may the last choice alone tell the ending."""


class Tried(NamedTuple):
    """What the robot found in one conversation, and which strategies win it."""

    walk: TalkWalk
    winners: tuple[str, ...]


def tried(talk: Conversation) -> Tried:
    """The conversation walked, and tried with each strategy."""
    return Tried(walk_talk(talk), winning(talk))


def talk_problems(talks: Mapping[str, Tried]) -> list[Problem]:
    """What no route reaches, an ending that the last choice tells, and habits that win."""
    problems = []
    for name, (found, winners) in talks.items():
        file = f"conversations/{name}.toml"
        problems += [Problem(file, place, "unreached") for place in found.unreached]
        if found.guessed * 100 > MOST:
            problems.append(Problem(file, "endings", "guessable", _percent(found.guessed), f"{MOST} %"))
        if tricks := [each for each in winners if each in NEVER]:
            problems.append(Problem(file, "endings", "one-trick", ", ".join(tricks)))
    if often := too_often({name: each.winners for name, each in talks.items()}):
        problems.append(Problem("conversations", "", "one-trick-often", ", ".join(often), str(limit(len(talks)))))
    return problems


def talk_lines(talks: Mapping[str, Tried], texts: Texts) -> list[str]:
    """One line on each conversation, and one on all of them."""
    lines = []
    for name, (found, winners) in talks.items():
        shares = (
            texts.cli.share.format(name=ending, share=round(100 * count / found.routes))
            for ending, count in found.endings.most_common()
        )
        lines.append(
            texts.cli.conversation.format(
                id=name,
                routes=found.routes,
                endings=", ".join(shares),
                guessed=_percent(found.guessed),
                most=f"{MOST} %",
                winners=", ".join(winners) or texts.cli.nobody,
            )
        )
    won = {each: sum(each in winners for _, winners in talks.values()) for each in STRATEGIES}
    tally = (texts.cli.tally.format(name=each, count=count) for each, count in won.items() if count)
    if talks:
        winners_of_all = ", ".join(tally) or texts.cli.nobody
        lines.append(texts.cli.conversations.format(count=len(talks), winners=winners_of_all))
    return lines


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
