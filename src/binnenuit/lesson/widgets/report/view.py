"""The route report, to read, print and download."""

from collections.abc import Mapping
from typing import Any

from binnenuit.course import Course
from binnenuit.course.records.scenario import Scenario
from binnenuit.lesson.widgets.report.page import report_page
from binnenuit.lesson.widgets.shared.view import View
from binnenuit.paper.report import route_report
from binnenuit.play.dossier import Dossier
from binnenuit.play.store import Store


class ReportView(View):
    """Shows the report of the route so far; it is made when somebody opens, prints or downloads it."""

    name = "report"

    def __init__(self, course: Course, scenario: Scenario, store: Store) -> None:
        super().__init__(course.texts.report.model_dump(), course.texts.dossier.failed)
        self._course, self._scenario, self._store = course, scenario, store
        self.follow(store, scenario.id)

    def on_event(self, kind: str, content: Mapping[str, Any]) -> None:
        """read, print or save: the report is made and sent, as a piece of page or as a whole one."""
        report = route_report(self._course, self._scenario, self._store.dossier)
        if report and kind == "read":
            self.send({"article": report.article})
        elif report and kind in ("print", "save"):
            self.send({kind: report.document})

    def draw(self, dossier: Dossier) -> None:
        """Whether there is something to read; the report itself waits until it is asked for."""
        self.show(report_page(self._course, self._scenario, dossier))
