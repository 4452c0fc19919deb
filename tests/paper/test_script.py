"""A running order on paper: read back from the Word file and the PDF that the command writes."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime, time
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn
from pypdf import PdfReader

from binnenuit.command.cli import main
from binnenuit.course import Course, Home
from binnenuit.course.records.scenario import Scenario
from binnenuit.paper.documents import script
from binnenuit.paper.documents.script import clock, script_of
from binnenuit.paper.documents.sheet import Sheet
from binnenuit.paper.running_order import RunningOrder, running_order
from tests.places import ROOT

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def order(course: Course, goal: str = "zwijgen", offline: bool = True, people: int = 14) -> RunningOrder:
    return running_order(course.session_plans["kenniskring"], goal, 90, people, offline)


def words(file: bytes, kind: str) -> str:
    """All the words of a file, with single spaces between them."""
    if kind == "pdf":
        found = "\n".join(page.extract_text() for page in PdfReader(BytesIO(file)).pages)
    else:
        word = Document(BytesIO(file))
        cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
        found = "\n".join([*(paragraph.text for paragraph in word.paragraphs), *cells])
    return " ".join(found.split())


def titles(sheet: Sheet, kind: str = "heading") -> list[str]:
    return [block.lines[0] for block in sheet.blocks if block.kind == kind]


@pytest.mark.parametrize("kind", ["docx", "pdf"])
def test_all_that_a_trainer_needs_stands_in_the_file(course: Course, kind: str) -> None:
    asked = order(course)
    read = words(script(kind, course, asked, NOW), kind)
    parts = [asked.goal.title, asked.goal.promise, *asked.plan.before, *asked.plan.agreements, *asked.plan.after]
    parts += [*asked.plan.said, asked.plan.handout, *asked.all_materials]
    for segment in asked.segments:
        parts += [segment.block.title, *(move.text for move in asked.moves(segment.block))]
        parts += [text for cue in segment.block.cues for text in (cue.sign, cue.act)]
    parts += [text for line in course.helplines.lines for text in (line.name, line.contact)]
    squeezed = re.sub(r"\s", "", read)
    assert [part for part in parts if re.sub(r"\s", "", part) not in squeezed] == []


def test_the_programme_is_a_table_with_its_times_and_a_header_row(course: Course) -> None:
    asked = order(course)
    word = Document(BytesIO(script("docx", course, asked, NOW)))
    table = word.tables[0]
    rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert rows[0] == ["Tijd", "Minuten", "Onderdeel", "Waarvoor"]
    assert [row[0] for row in rows[1:]] == [f"{each.start}–{each.end}" for each in asked.segments]
    assert sum(int(row[1]) for row in rows[1:]) == 90
    assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_with_a_time_to_begin_the_programme_goes_by_the_clock(course: Course) -> None:
    sheet = script_of(course, order(course), date(2026, 11, 24), time(13, 30))
    programme = next(block for block in sheet.blocks if block.kind == "table")
    assert programme.rows[0][0].startswith("13:30–")
    assert programme.rows[-1][0].endswith("–15:00")
    assert any(title.startswith("13:30–") for title in titles(sheet))


def test_a_session_over_midnight_goes_on_at_nought() -> None:
    assert clock(90, time(23, 0)) == "00:30"
    assert clock(90, None) == "90"


def test_the_word_file_has_headings_at_two_levels_a_title_and_a_language(course: Course) -> None:
    word = Document(BytesIO(script("docx", course, order(course), NOW)))
    styles = {paragraph.style.name for paragraph in word.paragraphs if paragraph.style}
    assert {"Title", "Heading 1", "Heading 2", "List Bullet"} <= styles
    assert word.core_properties.language == "nl-NL"
    assert word.core_properties.title == "Draaiboek: Ervaren hoe normen en zwijgen werken"


@pytest.mark.parametrize(
    ("goal", "offline", "people"), [("zwijgen", True, 14), ("casus", True, 200), ("plan", False, 8)]
)
def test_the_pdf_is_tagged_and_says_it_is_accessible(course: Course, goal: str, offline: bool, people: int) -> None:
    reader = PdfReader(BytesIO(script("pdf", course, order(course, goal, offline, people), NOW)))
    root = reader.root_object
    assert root["/Lang"] == "nl-NL"
    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert "pdfuaid" in reader.stream.getvalue().decode("latin-1")  # type: ignore[attr-defined]


def test_offline_every_statement_has_its_card_and_a_ballot_that_says_rather_not(course: Course) -> None:
    sheet = script_of(course, order(course), NOW.date())
    cards = [block.lines for block in sheet.blocks if block.kind == "card"]
    poll = course.polls["eigen-organisatie"]
    asked = ["leiding-tegenspreken", "niet-weten", "afspraak-werkt-niet"]
    assert [card[1] for card in cards[:3]] == [poll.statement(name).text for name in asked]  # type: ignore[union-attr]
    ballot = " ".join(next(card for card in cards if card[0] == "Stembriefje"))
    assert ballot.count("liever niet") == 2
    assert all(f"☐ {number}" in ballot for number in range(11))


def test_offline_a_situation_is_a_card_and_its_consequences_stay_with_the_trainer(course: Course) -> None:
    sheet = script_of(course, order(course, "casus"), NOW.date())
    step = course.scenarios["nijmegen"].step("signaal")
    assert step
    card = next(block.lines for block in sheet.blocks if block.kind == "card" and block.lines[0] == step.title)
    assert card[-4:] == tuple(f"{a}. {choice.text}" for a, choice in zip("ABCD", step.choices, strict=True))
    handed_out = " ".join(line for block in sheet.blocks if block.kind == "card" for line in block.lines)
    assert step.choices[0].consequence not in handed_out
    at = next(n for n, block in enumerate(sheet.blocks) if block.lines[:1] == ("Bladen voor de trainer",))
    kept = " ".join(text for block in sheet.blocks[at:] for row in block.rows for text in row)
    assert step.choices[0].consequence in kept
    assert "(Praktijk)" in kept
    listed = [line for block in sheet.blocks if block.kind == "items" for line in block.lines]
    works = {ref.partition("#")[0] for choice in step.choices for ref in choice.sources}
    assert all(course.works[key].text in listed for key in works)


def test_a_trainer_reads_who_would_defend_which_choice_and_a_card_does_not_tell(course: Course) -> None:
    why = "Een wethouder met haast."
    story = course.scenarios["nijmegen"].model_dump()
    story["steps"][0]["choices"][0]["why"] = why
    told = Scenario.model_validate(story)
    changed = replace(course, scenarios={**course.scenarios, "nijmegen": told})
    sheet = script_of(changed, order(changed, "casus"), NOW.date())
    rows = [row for block in sheet.blocks if block.kind == "labelled" for row in block.rows]
    assert (told.steps[0].choices[0].text, why) in rows
    assert not any(why in line for block in sheet.blocks if block.kind == "card" for line in block.lines)
    for step in story["steps"]:
        for choice in step["choices"]:
            choice["why"] = None
    untold = replace(course, scenarios={name: Scenario.model_validate(story) for name in course.scenarios})
    assert course.texts.running_order.why not in titles(
        script_of(untold, order(course, "casus"), NOW.date()), "subheading"
    )


def test_the_answer_to_a_guess_is_not_on_its_card(course: Course) -> None:
    asked = running_order(course.session_plans["kenniskring"], "zwijgen", 180, 14, offline=True)
    sheet = script_of(course, asked, NOW.date())
    cards = " ".join(line for block in sheet.blocks if block.kind == "card" for line in block.lines)
    for estimate in course.quizzes["sociale-normen"].estimates:
        assert estimate.question in cards
        assert estimate.explain not in cards


def test_the_help_lines_have_a_page_of_their_own_before_the_cards(course: Course) -> None:
    sheet = script_of(course, order(course), NOW.date())
    breaks = [n for n, block in enumerate(sheet.blocks) if block.kind == "page"]
    after = [sheet.blocks[n + 1].lines[0] for n in breaks]
    assert after == [
        "Om uit te delen: hier vind je hulp",
        "Kaarten om te printen en te knippen",
        "Bladen voor de trainer",
    ]


def test_with_internet_there_are_no_cards(course: Course) -> None:
    sheet = script_of(course, order(course, offline=False), NOW.date())
    assert [block for block in sheet.blocks if block.kind == "card"] == []


def test_every_claim_has_its_label_and_its_source(course: Course) -> None:
    sheet = script_of(course, order(course), NOW.date())
    assert course.works["L15"].text in [line for block in sheet.blocks for line in block.lines]
    assert "Onderzoek." in [row[0] for block in sheet.blocks if block.kind == "labelled" for row in block.rows]


def test_the_command_writes_both_files_into_a_new_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "map"
    asked = ["draaiboek", "--goal", "vorm", "--minutes", "60", "--people", "14", "--offline", "--output", str(place)]
    assert main(["--course", str(ROOT), *asked]) == 0
    names = ["draaiboek-vorm-60-14-papier.docx", "draaiboek-vorm-60-14-papier.pdf"]
    assert sorted(path.name for path in place.iterdir()) == names
    assert capsys.readouterr().out.splitlines() == [f"Gemaakt: {place / name}" for name in names]


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        (["--goal", "dansen"], "Het doel 'dansen' bestaat niet. Kies uit: kennismaken, zwijgen, vorm, casus, plan"),
        (["--minutes", "75"], "Voor 75 minuten is er geen draaiboek. Kies uit: 60, 90, 180"),
        (["--people", "7"], "Deze bouwstenen zijn voor 8 tot en met 200 mensen."),
        (["--blocks", "feest"], "De bouwstenen 'feest' bestaan niet. Kies uit: kenniskring"),
    ],
)
def test_what_cannot_be_made_is_told_in_one_sentence(
    changed: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["draaiboek", "--goal", "vorm", "--people", "14", "--output", str(tmp_path), *changed]
    assert main(["--course", str(ROOT), *asked]) == 1
    assert capsys.readouterr().err == f"{said}\n"
    assert list(tmp_path.iterdir()) == []


def test_a_time_that_is_none_gets_the_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["draaiboek", "--goal", "vorm", "--people", "14", "--begin", "half twee"])
    assert capsys.readouterr().err.startswith("Deze opdracht klopt niet.")


def test_a_folder_that_is_a_file_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    taken = tmp_path / "bezet"
    taken.write_text("")
    assert main(["--course", str(ROOT), "draaiboek", "--goal", "vorm", "--people", "14", "--output", str(taken)]) == 1
    assert capsys.readouterr().err.startswith("De bestanden konden niet worden bewaard:")


def test_a_course_without_building_blocks_says_so(small_home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    (small_home.data / "session-plans" / "kring.toml").unlink()
    assert main(["--course", str(small_home.root), "draaiboek", "--goal", "roeien", "--people", "14"]) == 1
    assert "bestaan niet" in capsys.readouterr().err


def test_a_trainers_own_building_blocks_work_as_well(small_home: Home, tmp_path: Path) -> None:
    asked = [
        "draaiboek",
        "--goal",
        "roeien",
        "--minutes",
        "60",
        "--people",
        "10",
        "--offline",
        "--output",
        str(tmp_path),
    ]
    assert main(["--course", str(small_home.root), *asked]) == 0
    read = words((tmp_path / "draaiboek-roeien-60-10-papier.pdf").read_bytes(), "pdf")
    assert "Bij mist hoort een veer te wachten." in read
    assert "Het water is dieper dan je denkt." in read


def test_the_command_and_the_goals_in_the_manual_are_real(course: Course, tmp_path: Path) -> None:
    manual = (ROOT / "docs" / "trainer.md").read_text(encoding="utf-8")
    (command,) = re.findall(r"^    binnenuit (draaiboek .+)$", manual, flags=re.MULTILINE)
    assert main(["--course", str(ROOT), *command.split(), "--output", str(tmp_path)]) == 0
    assert len(list(tmp_path.iterdir())) == 2
    told = re.findall(r"^\| `(\w+)` \| ([^|]+) \|$", manual, flags=re.MULTILINE)
    goals = [(goal.id, goal.title) for goal in course.session_plans["kenniskring"].goals]
    assert [each for each in told if each in goals] == goals
