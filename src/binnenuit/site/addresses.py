"""Every address there is, and who answers it."""

from pathlib import Path
from typing import Any

from binnenuit.serve.shelf import Shelf
from binnenuit.site import assets
from binnenuit.site.bundle import Bundle
from binnenuit.site.channel import life
from binnenuit.site.data import SHELF
from binnenuit.site.pages import pages
from binnenuit.site.pages.lesson_page import LessonPage, Place
from binnenuit.site.pages.registry import TOGETHER, WAY, addresses

OWN = {WAY: pages.WayPage, TOGETHER: pages.TogetherPage}
"""The pages that look at what was asked."""


def table(root: str, bundle: Bundle, static: list[str], labextensions: list[str], faces: Path | None) -> list[Any]:
    """Rows of a pattern and its handler for tornado.

    `root` comes before every address; the folders `static` and `labextensions` are those of this installation, and
    `faces` holds the pictures of the course's cast.
    """
    lab = r"voila/static/([0-9a-f]{8})"
    kernel = rf"api/kernels/{life.KERNEL_ID}"
    rows: list[tuple[Any, ...]] = [
        *(
            (rf"{path}/?" if path else "", OWN.get(name, pages.StaticPage), {"name": name})
            for path, name in addresses().items()
        ),
        (rf"{TOGETHER}/([a-z0-9-]+)(?:/([abc]))?/?", pages.TogetherPage, {"name": TOGETHER}),
        (r"robots\.txt", pages.Robots),
        (r"les/([a-z0-9-]+)/?", LessonPage),
        (r"api/plaats", Place),
        (rf"api/leeft/{life.KERNEL_ID}", life.Alive),
        (rf"api/weg/{life.KERNEL_ID}", life.Leave),
        (kernel, life.KernelModel),
        (rf"{kernel}/channels", life.Channels),
        (r"static/([0-9a-f]{8})/faces/(.+)", assets.Assets, {"shelf": Shelf({}, [faces] if faces else [])}),
        (r"static/([0-9a-f]{8})/(.+)", assets.Assets, {"shelf": SHELF}),
        (rf"{lab}/voila\.js", assets.MainScript, {"bundle": bundle}),
        (rf"{lab}/(.+)", assets.Assets, {"shelf": Shelf({}, static)}),
        (r"voila/labextensions/([0-9a-f]{8})/(.+)", assets.Assets, {"shelf": Shelf({}, labextensions)}),
    ]
    return [(root.rstrip("/") + "/" + path, *rest) for path, *rest in rows]
