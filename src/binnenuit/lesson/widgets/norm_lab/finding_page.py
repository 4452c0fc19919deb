"""What there is to see of a finding: words, numbers and people."""

from typing import TypedDict

from binnenuit.norms.lab import Finding
from binnenuit.norms.lab.finding import Table

BarPart = TypedDict("BarPart", {"from": float, "to": float})
"""The scale on which low, middle and high are drawn."""


class NumbersPart(TypedDict):
    """A row of the table; without a bar it has no low, middle and high."""

    name: str
    chosen: bool
    cells: list[str]
    low: float | None
    mid: float | None
    high: float | None


class TablePart(TypedDict):
    """The numbers of a finding."""

    caption: str
    head: list[str]
    rows: list[NumbersPart]
    bar: BarPart | None


class CrowdPart(TypedDict):
    """A living picture: whose."""

    name: str


class FindingPart(TypedDict):
    """A finding in words and numbers; `people` are those of the living picture, week after week."""

    caption: str
    words: list[str]
    table: TablePart
    weeks: int
    people: list[CrowdPart]


def shown(finding: Finding) -> FindingPart:
    """The words and numbers of a finding, as the browser gets them."""
    return {
        "caption": finding.title,
        "words": list(finding.sentences),
        "table": table(finding.table),
        "weeks": max((len(crowd.frames) - 1 for crowd in finding.crowds), default=0),
        "people": [{"name": crowd.name} for crowd in finding.crowds],
    }


def table(numbers: Table) -> TablePart:
    """A table as plain data."""
    return {
        "caption": numbers.caption,
        "head": list(numbers.head),
        "rows": [
            {
                "name": row.name,
                "chosen": row.chosen,
                "cells": list(row.cells),
                "low": row.low,
                "mid": row.mid,
                "high": row.high,
            }
            for row in numbers.rows
        ],
        "bar": {"from": numbers.bar[0], "to": numbers.bar[1]} if numbers.bar else None,
    }
