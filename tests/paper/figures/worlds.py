"""Runs and worlds to draw, the same at every run of the tests."""

from dataclasses import replace

import numpy as np

from binnenuit.paper.figures.lines import Lines, Series

NAMES = ("Groot debat", "Kleine kring", "Zonder gesprek")
X = np.arange(53.0)


def series(name: str, end: float, seed: int) -> Series:
    rng = np.random.default_rng(seed)
    runs = np.clip(np.linspace(35, end, 53) + np.cumsum(rng.normal(size=(20, 53)), axis=1), 0, 100)
    return Series(name, np.median(runs, axis=0), runs)


def lines(*ends: float, seed: int = 1) -> Lines:
    drawn = [series(name, end, seed + number) for number, (name, end) in enumerate(zip(NAMES, ends, strict=False))]
    marks = [(8.0, "bijeenkomst"), (9.0, "bijeenkomst"), (30.0, "terugblik")]
    words = "Wie zegt wat hij vindt", "De lijn gaat van 35 naar 70."
    return Lines(*words, "Weken", "Zoveel van de 100 mensen zeggen hardop ja", X, drawn, marks, (0.0, 100.0))


def with_words(drawn: Lines, title: str, description: str) -> Lines:
    return replace(drawn, title=title, description=description)
