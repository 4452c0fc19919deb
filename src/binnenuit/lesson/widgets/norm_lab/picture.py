"""The picture of a finding, as SVG text; the figure is kept, so that only what changed is drawn anew."""

from functools import cached_property

from binnenuit.look.tokens import inked
from binnenuit.norms.lab import Finding
from binnenuit.paper.figures.lines import LineFigure, Lines, Series


class Pictures:
    """Draws findings of one lab, one after the other, with the numbers of that language."""

    def __init__(self, language: str) -> None:
        self._language = language

    @cached_property
    def _figure(self) -> LineFigure:
        return LineFigure()

    def draw(self, finding: Finding) -> str:
        """The picture with its title, and its sentences as description, in the colours of the page."""
        return inked(
            self._figure.draw(
                Lines(
                    finding.title,
                    " ".join(finding.sentences),
                    finding.x_label,
                    finding.y_label,
                    finding.x,
                    [Series(curve.name, curve.median, curve.runs) for curve in finding.curves],
                    finding.marks,
                    finding.y_range,
                    self._language,
                )
            )
        )
