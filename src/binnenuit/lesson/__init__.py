"""The verbs of a lesson notebook: one a cell, each returns what the cell shows."""

from binnenuit.lesson.verbs import (
    all_sources,
    chart,
    dossier,
    estimate,
    exercise,
    facts,
    glossary,
    help_lines,
    measure_end,
    measure_start,
    norm_lab,
    plan,
    report,
    scenario,
    sources,
    support,
)

__all__ = [
    "all_sources",
    "chart",
    "dossier",
    "estimate",
    "exercise",
    "facts",
    "glossary",
    "help_lines",
    "measure_end",
    "measure_start",
    "norm_lab",
    "plan",
    "report",
    "scenario",
    "sources",
    "support",
]
