"""Sentences and paragraphs that are too much for somebody who reads at B1."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from binnenuit.course.sentence import sentences, tokens
from tests.house.language.finding import Finding
from tests.house.language.passage import Passage
from tests.house.language.reading import ease
from tests.house.language.sentence import is_running

MOST_WORDS = 20
"""In one sentence. Of all sentences of the kit, nine in ten have fifteen or fewer."""
MEAN_WORDS = 13
"""Of the sentences of a file."""
FILE_EASE = 70
"""Flesch-Douma of a file: where 'fairly easy' begins. The lessons score from 74 to 90, an official letter some 10."""
PASSAGE_EASE = 35
"""Flesch-Douma of one text; it swings more, since a single name can be a third of its syllables."""
PASSAGE_WORDS = 20
"""A shorter text says too little about how it reads."""


def long_sentences(texts: Iterable[Passage]) -> Iterator[Finding]:
    """The sentences with too many words, those of labels and table cells too."""
    for passage in texts:
        for sentence in sentences(passage.text):
            count = len(tokens(sentence))
            if count > MOST_WORDS:
                advice = f"{count} words, {MOST_WORDS} at most: make it two sentences"
                yield Finding("sentence", passage.file, passage.place, sentence, advice)


def hard_passages(texts: Iterable[Passage]) -> Iterator[Finding]:
    """The texts of some length that read like an official letter."""
    for passage in texts:
        if is_running(passage.text) and len(tokens(passage.text)) >= PASSAGE_WORDS:
            score = ease([passage.text])
            if score < PASSAGE_EASE:
                advice = f"reads at {score:.0f}, {PASSAGE_EASE} at least: use shorter words and sentences"
                yield Finding("passage", passage.file, passage.place, passage.text, advice)


def hard_files(texts: Iterable[Passage]) -> Iterator[Finding]:
    """The files that read too hard, or have too long sentences, taken as a whole."""
    running = sorted((passage for passage in texts if is_running(passage.text)), key=lambda passage: passage.file)
    for file, group in groupby(running, key=lambda passage: passage.file):
        whole = [passage.text for passage in group]
        score = ease(whole)
        found = [len(tokens(sentence)) for text in whole for sentence in sentences(text)]
        mean = sum(found) / len(found)
        if score < FILE_EASE:
            advice = f"reads at {score:.0f}, {FILE_EASE} at least: use shorter words and sentences"
            yield Finding("file", file, "as a whole", "", advice)
        if mean > MEAN_WORDS:
            advice = f"{mean:.1f} words a sentence, {MEAN_WORDS} at most: cut the longest sentences in two"
            yield Finding("file", file, "as a whole", "", advice)
