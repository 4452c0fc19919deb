"""One picture of the norm lab beside what a notebook usually does: ``python -m benchmarks.picture``.

The same runs, the same size: the kept sheet of the kit, and pyplot with a new figure each time, as SVG and as PNG.
"""

import io
import statistics
import time
from collections.abc import Callable

import matplotlib as mpl
import numpy as np

from binnenuit.course import load
from binnenuit.lesson.widgets.norm_lab.picture import Pictures
from binnenuit.norms.lab import Finding, find
from binnenuit.paper.figures.frame import HEIGHT, WIDTH

LAB = "vormen"
ROUNDS = 30


def findings() -> list[Finding]:
    """The lab with one dial at each of its stops."""
    course = load()
    lab = course.labs[LAB]
    start = {dial.id: dial.stops[dial.start].value for dial in lab.dials}
    turned = max(lab.dials, key=lambda dial: len(dial.stops))
    return [find(course, lab, start | {turned.id: stop.value}, lab.formats) for stop in turned.stops]


def pyplot(form: str) -> Callable[[Finding], bytes]:
    """A new figure with the same lines, each time."""
    mpl.use("agg")
    from matplotlib import pyplot as plt

    def draw(finding: Finding) -> bytes:
        figure, axes = plt.subplots(figsize=(WIDTH / 72, HEIGHT / 72))
        for curve in finding.curves:
            axes.plot(finding.x, np.asarray(curve.runs).T, linewidth=0.6)
            axes.plot(finding.x, curve.median, linewidth=3, label=curve.name)
        axes.set(title=finding.title, xlabel=finding.x_label, ylabel=finding.y_label, ylim=finding.y_range)
        axes.legend()
        written = io.BytesIO()
        figure.savefig(written, format=form)
        plt.close(figure)
        return written.getvalue()

    return draw


def measured(draw: Callable[[Finding], str | bytes], drawn: list[Finding]) -> tuple[float, int]:
    """Median milliseconds of processor time of one picture, and its bytes; the first picture does not count."""
    size, times = len(draw(drawn[0])), []
    for turn in range(ROUNDS):
        begin = time.process_time()
        size = len(draw(drawn[turn % len(drawn)]))
        times.append(1000 * (time.process_time() - begin))
    return statistics.median(times), size


def main() -> None:
    """Prints the table."""
    drawn = findings()
    ours, size = measured(Pictures().draw, drawn)
    print("| one picture, 3 series of 20 runs over 52 weeks | processor time | kit / peer | size |")
    print("| --- | ---: | ---: | ---: |")
    print(f"| kit, SVG | {ours:.1f} ms | | {size / 1000:.0f} kB |")
    for form in ("svg", "png"):
        theirs, size = measured(pyplot(form), drawn)
        print(f"| pyplot, {form.upper()} | {theirs:.0f} ms | {ours / theirs:.2f} | {size / 1000:.0f} kB |")


if __name__ == "__main__":
    main()
