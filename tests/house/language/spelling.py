"""Words that neither the Dutch dictionary nor our own list knows, each with what may have been meant."""

import subprocess
import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from scripts.dictionary import DUTCH, SENTENCE, find

from binnenuit.course.sentence import sentences
from tests.house.language.finding import EXCEPTIONS, Finding
from tests.house.language.passage import Passage
from tests.house.language.sentence import words

OWN = tuple((Path(__file__).parent / "words.txt").read_text(encoding="utf-8").split())
EXCEPTED = {exception.text for exception in EXCEPTIONS if exception.rule == "spelling"}
STRESS = "\N{COMBINING ACUTE ACCENT}"


@cache
def program() -> str:
    """The hunspell to ask; raises FileNotFoundError when there is none with a Dutch dictionary."""
    found = find()
    if found is None:
        raise FileNotFoundError(SENTENCE)
    return found


def ask(option: str, lines: Iterable[str]) -> list[str]:
    """The lines that hunspell answers with."""
    command = [program(), "-d", DUTCH, "-i", "utf-8", option]
    text = "".join(f"{line}\n" for line in lines)
    done = subprocess.run(command, input=text, capture_output=True, check=True, encoding="utf-8", timeout=60)
    return done.stdout.splitlines()


@cache
def forms(word: str, first: bool) -> frozenset[str]:
    """The ways to look a word up: without accents for stress, as in níet, and without the capital of a sentence."""
    plain = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word).replace(STRESS, ""))
    found = {word, plain}
    return frozenset(found | {form[0].lower() + form[1:] for form in found} if first else found)


def lookups(word: str, first: bool) -> list[list[frozenset[str]]]:
    """How a word may be known: as a whole, or, when it begins with a name, as the parts of Woo-verzoek."""
    parts = word.split("-")
    whole = [[forms(word, first)]]
    return [*whole, [forms(part, False) for part in parts]] if word[0].isupper() and len(parts) > 1 else whole


def occurrences(texts: Iterable[Passage]) -> Iterator[tuple[Passage, str, bool]]:
    """Each word in its passage, with whether it is the first of its sentence."""
    for passage in texts:
        for sentence in sentences(passage.text):
            for index, word in enumerate(words(sentence)):
                yield passage, word, index == 0


def suggestions(asked: Iterable[str]) -> dict[str, str]:
    """What the dictionary thinks that was meant with each word: at most three words, or none."""
    answers = [line for line in ask("-a", (f"^{word}" for word in asked)) if line.startswith("&")]
    return {line.split()[1]: ", ".join(line.partition(": ")[2].split(", ")[:3]) for line in answers}


def misspelt(texts: Iterable[Passage]) -> list[Finding]:
    """Every word that nobody knows, once a place."""
    found = list(occurrences(texts))
    every = {form for _, word, first in found for way in lookups(word, first) for part in way for form in part}
    unknown = set(ask("-l", sorted(every))) - set(OWN)
    missed = [
        (passage, word)
        for passage, word, first in found
        if not any(all(part - unknown for part in way) for way in lookups(word, first))
    ]
    meant = suggestions(sorted({word for _, word in missed} - EXCEPTED))  # hunspell thinks long about each
    return [
        Finding("spelling", passage.file, passage.place, word, advice(meant.get(word, "")))
        for passage, word in dict.fromkeys(missed)
    ]


def advice(meant: str) -> str:
    """What to do about a word, with what may have been meant."""
    question = f"did you mean {meant}? " if meant else ""
    return f"{question}A real word or a name goes into tests/house/language/words.txt"


def unused(texts: Iterable[Passage]) -> list[str]:
    """The words of the own list that no text uses."""
    used = {
        form for _, word, first in occurrences(texts) for way in lookups(word, first) for part in way for form in part
    }
    return [word for word in OWN if word not in used]
