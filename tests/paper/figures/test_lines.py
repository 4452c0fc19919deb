"""The picture of runs through time: what a reader sees, what a screen reader says, and what it costs."""

import re
from dataclasses import replace
from itertools import permutations
from xml.etree import ElementTree

import numpy as np
import pytest

from binnenuit.paper.figures.frame import HEIGHT, WIDTH
from binnenuit.paper.figures.labels import place
from binnenuit.paper.figures.lines import LineFigure
from binnenuit.paper.figures.palette import STROKES, Stroke
from tests.paper.figures.worlds import lines, with_words

SVG = "{http://www.w3.org/2000/svg}"


def parsed(text: str) -> ElementTree.Element:
    return ElementTree.fromstring(text)


def plain(text: str) -> str:
    """Without the names that belong to one figure alone: of the figure, of clips and of markers."""
    names = list(dict.fromkeys(re.findall(r'(?:id="|#)([mp][0-9a-f]{10})', text)))
    text = re.sub(r"bn-figure-\d+", "figure", text)
    for number, name in enumerate(names):
        text = text.replace(name, f"name-{number}")
    return text


def test_the_picture_has_a_name_and_a_description_and_both_are_escaped() -> None:
    drawn = parsed(LineFigure().draw(with_words(lines(70), 'Ja & <nee> "zegt"', "Van 3 < 5 & terug</desc><script>")))
    ids = {one.get("id"): one.text for one in drawn if one.tag in (f"{SVG}title", f"{SVG}desc")}
    assert drawn.get("role") == "img"
    assert [ids[name] for name in str(drawn.get("aria-labelledby")).split()] == [
        'Ja & <nee> "zegt"',
        "Van 3 < 5 & terug</desc><script>",
    ]
    assert not drawn.findall(f".//{SVG}script")


def test_names_and_labels_stay_text_and_take_the_font_of_the_page() -> None:
    text = LineFigure().draw(lines(70, 40))
    shown = [one.text for one in parsed(text).iter(f"{SVG}text")]
    for words in ("Groot debat", "Kleine kring", "Weken", "Zoveel van de 100 mensen zeggen hardop ja", "terugblik"):
        assert words in shown
    assert shown.count("bijeenkomst") == 1
    assert "font-family" not in text


def test_a_name_with_signs_of_formulas_is_shown_as_it_is() -> None:
    drawn = replace(lines(70), y_label="Kosten in $ en in $")
    assert "Kosten in $ en in $" in [one.text for one in parsed(LineFigure().draw(drawn)).iter(f"{SVG}text")]


def test_the_picture_asks_nothing_of_another_host_and_styles_nothing_around_it() -> None:
    text = LineFigure().draw(lines(70, 40, 20))
    without_names = text.replace("http://www.w3.org/2000/svg", "").replace("http://www.w3.org/1999/xlink", "")
    assert "//" not in without_names
    assert not re.search(r"<(style|metadata|script|image|a)\b|<\?xml|<!", text)
    assert set(re.findall(r'href="(.)', text)) == {"#"}


def test_drawing_again_gives_what_a_new_figure_gives() -> None:
    kept = LineFigure()
    for ends in ((70, 40, 20), (50,), (10, 90)):
        kept.draw(lines(*ends, seed=5))
        assert plain(kept.draw(lines(*ends))) == plain(LineFigure().draw(lines(*ends)))


def test_another_range_gives_other_axes() -> None:
    kept = LineFigure()
    kept.draw(lines(70))
    text = kept.draw(replace(lines(70), y_range=(-60.0, 60.0), y_label="Verschil"))
    shown = [str(one.text) for one in parsed(text).iter(f"{SVG}text")]
    assert "Verschil" in shown
    assert any(word.startswith("\N{MINUS SIGN}") for word in shown)


def test_two_figures_on_a_page_share_no_id() -> None:
    first, second = (
        set(re.findall(r'id="([^"]+)"', text)) for text in (LineFigure().draw(lines(70)), LineFigure().draw(lines(70)))
    )
    assert first
    assert not first & second


def test_all_that_is_referred_to_is_there_once() -> None:
    figure = LineFigure()
    figure.draw(lines(70))
    text = figure.draw(lines(70, 40, 20))
    ids = re.findall(r'id="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'(?:url\(#|href="#)([^")]+)', text)) <= set(ids)


def test_series_differ_in_dash_and_marker_and_not_in_colour_alone() -> None:
    assert len({stroke.dashes for stroke in STROKES}) == len(STROKES)
    assert len({stroke.marker for stroke in STROKES}) == len(STROKES)
    thick = re.findall(
        r'<path d="[^"]*" style="fill: none;([^"]*)stroke-width: 3', LineFigure().draw(lines(70, 40, 20))
    )
    assert len(thick) == 3
    assert len({re.sub(r"stroke: #\w+", "", style) for style in thick}) == 3


def brightness(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("stroke", STROKES, ids=lambda stroke: stroke.marker)
def test_a_line_stands_out_from_white(stroke: Stroke) -> None:
    assert 1.05 / (brightness(stroke.ghost) + 0.05) >= 3
    assert 1.05 / (brightness(stroke.colour) + 0.05) >= 4.5  # its name has the same colour


def test_every_run_is_in_the_picture_and_none_leaves_the_axes() -> None:
    drawn = lines(70)
    wild = replace(drawn, series=[replace(drawn.series[0], runs=drawn.series[0].runs * 3 - 100)])
    paths = re.findall(r'd="([^"]*)" style="fill: none; stroke: ' + STROKES[0].ghost, LineFigure().draw(wild))
    assert [path.count("M") for path in paths] == [20]
    numbers = np.array(re.findall(r"-?[\d.]+", paths[0]), dtype=float).reshape(-1, 2)
    assert numbers.min() >= 0
    assert (numbers <= (WIDTH, HEIGHT)).all()


ENDS = [(70.0, 68.0, 66.0), (99.0, 97.0, 3.0), (100.0, 0.0), (0.0,), (36.0, 35.0, 34.0), (65.0, 5.0, 19.0), (1, 2, 3)]


@pytest.mark.parametrize("ends", ENDS)
def test_names_stand_in_the_order_of_the_ends_of_their_lines_and_cover_no_other(ends: tuple[float, ...]) -> None:
    names = ["Een groot debat met een volle zaal", "Kleine kring", "Zonder gesprek"][: len(ends)]
    labels = place(names, ends, 0, 160)
    for label in labels:
        assert 0 <= label.bottom < label.top <= 160
    for (one, label), (other, below) in permutations(zip(ends, labels, strict=True), 2):
        if one > other:
            assert label.bottom >= below.top


def test_a_name_with_room_stands_at_the_end_of_its_line() -> None:
    labels = place(["Steunt het zelf", "Denkt men", "Zegt hardop"], [130.0, 80.0, 30.0], 0, 160)
    assert [label.key for label in labels] == [130.0, 80.0, 30.0]


def test_names_stand_beside_the_axes_where_no_line_runs() -> None:
    drawn = lines(70, 40, 20)
    text = parsed(LineFigure().draw(drawn))
    right = drawn.frame().box()[2]
    for series in drawn.series:
        first = series.name.split()[0]
        name = next(one for one in text.iter(f"{SVG}text") if str(one.text).startswith(first))
        assert float(re.findall(r"-?[\d.]+", name.get("transform") or name.get("x") or "")[0]) > right


def test_more_series_than_can_be_told_apart_are_refused() -> None:
    drawn = lines(70)
    with pytest.raises(ValueError, match="4 series"):
        LineFigure().draw(replace(drawn, series=list(drawn.series) * 4))


def test_a_picture_is_small() -> None:
    figure = LineFigure()  # how quickly it is drawn: benchmarks/picture.py
    for seed in range(10):
        assert len(figure.draw(lines(70, 40, seed=seed))) < 60_000
