"""What there is to see of a route report before somebody asks for it."""

from typing import TypedDict
from zlib import crc32

from binnenuit.course import Course
from binnenuit.course.records.scenario import Scenario
from binnenuit.play.dossier import Dossier
from binnenuit.play.scenario import played


class ReportPage(TypedDict):
    """Whether there is a report, what it is called as a file, and a mark that changes with what would be in it."""

    file: str
    begun: bool
    mark: int


def report_page(course: Course, scenario: Scenario, dossier: Dossier) -> ReportPage:
    """The page of the route in a dossier."""
    path = played(scenario, dossier).path
    reasons = sorted(dossier.notes.get(scenario.id, {}).items())
    return {
        "file": course.texts.report.file_name.format(id=scenario.id),
        "begun": bool(path),
        "mark": crc32(repr((path, reasons)).encode()),
    }
