"""The route report: one page with the choices, the reasons typed, what followed, and the roads not taken."""

from collections.abc import Iterator
from dataclasses import dataclass

from binnenuit.course import Course
from binnenuit.course.records.record import Claim
from binnenuit.course.records.scenario import Scenario
from binnenuit.paper.html import render
from binnenuit.paper.route_map import map_figure
from binnenuit.play.dossier import Dossier
from binnenuit.play.scenario import State, played


@dataclass(frozen=True, slots=True)
class Report:
    """A route report. `article` is an HTML fragment for in a page, `document` a whole page to print or keep."""

    article: str
    document: str


def route_report(course: Course, scenario: Scenario, dossier: Dossier) -> Report | None:
    """The report of the route in a dossier, or None when no choice was made yet.

    Everything that the participant typed is escaped; the document refers to no other file or host.
    """
    now = played(scenario, dossier)
    if not now.visits:
        return None
    article = render(
        "report",
        texts=course.texts.report,
        labels=course.texts.evidence,
        title=course.texts.report.title.format(title=scenario.title),
        now=now,
        map=map_figure(course, now, words=False),
        reasons=dossier.notes.get(scenario.id, {}),
        works=list(dict.fromkeys(_works(course, now))),
    )
    title = course.texts.report.title.format(title=scenario.title)
    return Report(article, render("report_page", language=course.language, title=title, article=article))


def _works(course: Course, now: State) -> Iterator[str]:
    claims: list[Claim] = [visit.choice.claim for visit in now.visits]
    if now.ending:
        claims.append(now.ending)
    for claim in claims:
        for ref in claim.sources:
            yield course.works[ref.partition("#")[0]].text
