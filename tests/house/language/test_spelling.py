"""Each Dutch word is known to the dictionary or to our own list."""

from tests.house.language.finding import refused
from tests.house.language.passage import Passage, passages
from tests.house.language.spelling import OWN, misspelt, unused
from tests.house.language.whole import findings


def page(text: str) -> list[Passage]:
    """A text that the test makes up."""
    return [Passage("page", "here", text)]


def wrong(text: str) -> list[str]:
    return [finding.found for finding in misspelt(page(text))]


def test_every_word_is_in_the_dictionary_or_in_our_own_list() -> None:
    found = refused(findings("spelling"))
    assert not found, f"\n{found}"


def test_the_own_list_is_sorted_and_holds_no_word_twice() -> None:
    assert list(OWN) == sorted(set(OWN), key=lambda word: (word.casefold(), word))


def test_every_word_of_the_own_list_is_used() -> None:
    left = unused(passages())
    assert not left, f"no text uses these words; take them out of tests/house/language/words.txt: {', '.join(left)}"


def test_a_typing_error_is_found_with_its_place_and_what_was_meant() -> None:
    (finding,) = misspelt(page("De zelforganisatei vraagt om hulp."))
    assert str(finding) == (
        "page, here: 'zelforganisatei': did you mean zelforganisatie? "
        "A real word or a name goes into tests/house/language/words.txt"
    )


def test_stress_and_the_capital_of_a_sentence_are_no_mistakes() -> None:
    assert wrong("Eén keer is níet genoeg. Januari was álles. De foto's van 's avonds zijn zo'n hulp.") == []


def test_a_name_keeps_its_hyphen_and_a_common_word_does_not() -> None:
    assert wrong("Het SCP-rapport helpt de samen-werking.") == ["samen-werking"]


def test_addresses_names_of_files_and_what_the_kit_fills_in_are_no_words() -> None:
    assert wrong("Kijk op https://xqz.nl/wfg, op xqz.nl of in xqz/wfg.toml, of mail {xqz} via wfg@xqz.org.") == []
