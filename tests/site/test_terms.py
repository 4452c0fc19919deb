"""Words of the glossary in the text of a lesson."""

from binnenuit.course.records.course import Term
from binnenuit.site.pages.terms import MOST, Explained

WORDS = [Term(id=word, term=word, definition=f"Wat {word} is.") for word in ("brug", "rivier", "dijk", "oever")]


def explained() -> Explained:
    return Explained(WORDS, "Alles", "/les/woorden")


def test_a_word_is_explained_the_first_time_in_a_step() -> None:
    tell = explained()
    once = tell("een", "<p>De brug en nog een brug.</p>")
    assert once.count("<button") == once.count(" popover>") == 1
    assert 'popovertarget="begrip-een-brug"' in once
    assert "<button" not in tell("een", "<p>Die brug.</p>")
    assert "<button" in tell("twee", "<p>Een andere brug.</p>")


def test_a_heading_a_link_and_a_longer_word_are_left_alone() -> None:
    for html in ("<h2>De brug</h2>", '<p><a href="#x">brug</a></p>', "<p>bruggen</p>", '<img alt="brug">'):
        assert explained()("een", html) == html


def test_a_step_stays_calm() -> None:
    assert explained()("een", "<p>brug rivier dijk oever</p>").count("<button") == MOST


def test_what_a_word_means_is_escaped() -> None:
    tell = Explained([Term(id="x", term="a & b", definition="<i>")], "Meer", "/")
    assert "&lt;i&gt;" in tell("een", "<p>a &amp; b</p>")
