"""Sentences, texts and files read well, as is shown on an official letter and on the same letter rewritten."""

import pytest

from tests.house.language.finding import refused
from tests.house.language.length import FILE_EASE, PASSAGE_EASE, hard_files, hard_passages, long_sentences
from tests.house.language.passage import Passage
from tests.house.language.reading import ease, syllables
from tests.house.language.sentence import sentences
from tests.house.language.whole import findings

OFFICIAL = (
    "Naar aanleiding van uw aanvraag delen wij u mede dat het college van burgemeester en wethouders, gelet op het "
    "bepaalde in artikel 4 van de subsidieverordening, voornemens is de door u ingediende subsidieaanvraag niet in "
    "behandeling te nemen, aangezien de daartoe vereiste verantwoordingsdocumenten niet tijdig zijn aangeleverd. "
    "Het verdient aanbeveling de ontbrekende bescheiden alsnog binnen de gestelde termijn te overleggen."
)
OFFICIAL_BUT_SHORT = (
    "De gemeente faciliteert de totstandkoming van een integrale aanpak. Teneinde de participatie te vergroten, worden "
    "sleutelfiguren gepositioneerd als intermediair. De partijen committeren zich aan het geformuleerde actieprogramma."
)
PLAIN = (
    "Je hebt subsidie gevraagd. Wij kunnen nog niet beslissen, want er missen stukken. Stuur je die voor 1 mei? Dan "
    "kijken we er meteen naar. Weet je niet welke stukken we bedoelen? Bel ons gerust. Je krijgt dan één vaste persoon "
    "aan de lijn, en die helpt je verder."
)
COUNTED = {
    1: "ja nee thuis stad raad school druk dwang leeuw nieuw zaal bron eind",
    2: "idee avond over open ander ouders eigen imam moskee mooie oma echo beleid auto iemand adem zeeën",
    3: "gemeente iedereen vrijwillig huwelijk museum theater radio ideeën erover evenwicht familie onderzoek",
    4: "uitnodiging vrijwilliger sociale alinea januari hulpverlener zelfbeschikking",
    5: "organisatie geïnteresseerd coördinator beleidsadviseur discriminatie",
    6: "zelforganisatie",
}


def page(*texts: str) -> list[Passage]:
    """Texts that the test makes up."""
    return [Passage("page", "here", text) for text in texts]


def test_no_sentence_is_too_long() -> None:
    found = refused(findings("sentence"))
    assert not found, f"\n{found}"


def test_no_text_reads_like_an_official_letter() -> None:
    found = refused(findings("passage"))
    assert not found, f"\n{found}"


def test_every_file_as_a_whole_reads_well() -> None:
    found = refused(findings("file"))
    assert not found, f"\n{found}"


def test_what_somebody_in_need_reads_keeps_to_shorter_sentences() -> None:
    sentence = "Bel dit nummer als je je zorgen maakt, ook als je " + "niet " * 12 + "weet."
    assert list(long_sentences(page(sentence))) == []
    for file, place in (("data/helplines.toml", "lines[112].text"), ("data/x.toml", "safety.danger")):
        assert [each.rule for each in long_sentences([Passage(file, place, sentence)])] == ["sentence"]


def test_an_official_letter_is_refused_as_a_sentence_as_a_text_and_as_a_file() -> None:
    texts = page(OFFICIAL)
    assert [finding.rule for finding in long_sentences(texts)] == ["sentence"]
    assert [finding.rule for finding in hard_passages(texts)] == ["passage"]
    assert {finding.rule for finding in hard_files(texts)} == {"file"}


def test_official_words_are_refused_in_short_sentences_too() -> None:
    texts = page(OFFICIAL_BUT_SHORT)
    assert list(long_sentences(texts)) == []
    assert len(list(hard_passages(texts))) == 1


def test_the_same_letter_at_b1_is_welcome() -> None:
    texts = page(PLAIN)
    assert [*long_sentences(texts), *hard_passages(texts), *hard_files(texts)] == []


def test_the_limits_lie_well_apart_from_both_letters() -> None:
    assert ease([OFFICIAL]) + 10 < PASSAGE_EASE
    assert ease([PLAIN]) - 10 > FILE_EASE


def test_a_message_tells_the_place_the_sentence_and_what_to_do() -> None:
    long = f"Dit is een zin die maar {'doorgaat, en ' * 14}tot iedereen vergeten is hoe hij begon."
    (finding,) = long_sentences(page(long))
    assert str(finding) == f"page, here: '{long}': 41 words, 35 at most: make it two sentences"


@pytest.mark.parametrize(("number", "word"), [(n, word) for n, line in COUNTED.items() for word in line.split()])
def test_syllables_are_counted_as_a_person_counts_them(number: int, word: str) -> None:
    assert syllables(word) == number


def test_the_score_is_doumas() -> None:
    assert ease(["De kat zit op de mat. Jij komt."]) == pytest.approx(206.84 - 0.93 * 4 - 77)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Zij zegt: 'Kom binnen.' Dan gaat zij zitten.", 2),
        ("'Kom binnen.' zegt zij.", 1),
        ("Het kost 2.500 euro, d.w.z. veel. Echt waar?", 2),
        ("Een kop\n\nEen zin op twee\nregels.", 2),
    ],
)
def test_a_sentence_ends_where_a_reader_stops(text: str, count: int) -> None:
    assert len(sentences(text)) == count
