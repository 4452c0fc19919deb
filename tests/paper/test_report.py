import re

from binnenuit.course import Course
from binnenuit.paper.report import route_report
from binnenuit.play.dossier import Dossier


def test_there_is_no_report_before_the_first_choice(small: Course) -> None:
    assert route_report(small, small.scenarios["brug"], Dossier()) is None


def test_a_report_tells_choices_reasons_consequences_roads_not_taken_and_sources(small: Course) -> None:
    dossier = Dossier({"brug": ["vragen", "gids"]}).note("brug", "vragen", "Ik ken de weg niet.")
    report = route_report(small, small.scenarios["brug"], dossier)
    assert report is not None
    for text in (
        "De weg vragen",
        "Ik ken de weg niet.",
        "De gids kent het pad.",
        "Springen",
        "Movisie",
        "Thuis",
        "laag",
    ):
        assert text in report.article


def test_script_in_a_reason_is_shown_as_text(small: Course) -> None:
    dossier = Dossier({"brug": ["vragen"]}).note("brug", "vragen", "<script>alert(1)</script>")
    report = route_report(small, small.scenarios["brug"], dossier)
    assert report is not None
    assert "<script" not in report.document
    assert "&lt;script&gt;" in report.article


def test_the_document_stands_alone_and_asks_no_other_host(small: Course) -> None:
    report = route_report(small, small.scenarios["brug"], Dossier({"brug": ["vragen", "gids"]}))
    assert report is not None
    assert '<html lang="nl">' in report.document
    assert not re.search(r"(src|href)=", report.document)


def test_an_unfinished_route_says_so(small: Course) -> None:
    report = route_report(small, small.scenarios["brug"], Dossier({"brug": ["vragen"]}))
    assert report is not None
    assert small.texts.report.unfinished in report.article
