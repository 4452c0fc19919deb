"""The picture of a finding, as SVG text; the figures are kept, so that only what changed is drawn anew."""

from functools import cached_property

from binnenuit.look.tokens import inked
from binnenuit.norms.lab import Finding
from binnenuit.paper.figures.dots import DotFigure, Dots, Group
from binnenuit.paper.figures.lines import LineFigure, Lines, Series


class Pictures:
    """Draws findings of one lab, one after the other, with the numbers of that language."""

    def __init__(self, language: str) -> None:
        self._language = language

    @cached_property
    def _lines(self) -> LineFigure:
        return LineFigure()

    @cached_property
    def _dots(self) -> DotFigure:
        return DotFigure()

    def draw(self, finding: Finding) -> str:
        """The picture with its title, and its sentences as description, in the colours of the page."""
        return inked(self._drawn(finding))

    def _drawn(self, finding: Finding) -> str:
        description = " ".join(finding.sentences)
        if finding.clouds:
            return self._dots.draw(
                Dots(
                    finding.title,
                    description,
                    finding.x_label,
                    finding.y_label,
                    [Group(cloud.name, cloud.effect, cloud.points) for cloud in finding.clouds],
                    finding.x_range,
                    finding.y_range,
                    self._language,
                )
            )
        return self._lines.draw(
            Lines(
                finding.title,
                description,
                finding.x_label,
                finding.y_label,
                finding.x,
                [Series(curve.name, curve.median, curve.runs) for curve in finding.curves],
                finding.marks,
                finding.y_range,
                self._language,
            )
        )
