"""Which addresses there are, and what every answer has."""

import gzip
import re
import tomllib
import urllib.request

import pytest

from binnenuit.site.data import TEMPLATE
from binnenuit.site.pages.registry import PAGES, addresses
from tests.places import ROOT
from tests.site.server import Server, kernel_of
from tests.texts import SITE

GONE = (
    "voila/tree",
    "voila/render/01_keuze.ipynb",
    "voila/files/01_keuze.ipynb",
    "voila/api/contents",
    "voila/api/shutdown/x",
    "voila/templates/lab/static/voila.js",
    "api/kernels",
    "login",
    "les/onbekend",
    "les/../les/keuze",
)


@pytest.mark.parametrize("path", [*addresses(), "les/keuze"])
def test_every_page_is_there_in_dutch(server: Server, path: str) -> None:
    answer = server.get(path)
    assert answer.status == 200
    assert '<html lang="nl">' in answer.body


def test_the_list_of_pages_is_all_there_is() -> None:
    templates = {path.name.removesuffix(".html.j2") for path in (TEMPLATE / "pages").iterdir()}
    assert sorted(page.name for page in PAGES) == sorted(templates)
    texts = tomllib.loads((ROOT / "data" / "texts.toml").read_text(encoding="utf-8"))["site"]
    assert set(texts["titles"]) <= templates
    assert [text for page in PAGES for text in (page.header, page.footer) if text and text not in texts] == []


def test_header_and_footer_lead_to_the_pages_that_say_so(server: Server) -> None:
    body = server.get("privacy").body
    header, rest = body.split("</header>", 1)
    footer = rest.split("<footer", 1)[1]
    for part, wanted in ((header, [p for p in PAGES if p.header]), (footer, [p for p in PAGES if p.footer])):
        links = re.findall(r'<li><a href="/([a-z]*)"', part)
        assert [link for link in links if not link.startswith("les/")] == [page.path for page in wanted]


@pytest.mark.parametrize("path", GONE)
def test_every_other_address_gives_the_friendly_page(server: Server, path: str) -> None:
    answer = server.get(path)
    assert answer.status in (404, 405)
    assert SITE.unknown_title in answer.body


@pytest.mark.parametrize("path", ["", "les/keuze", "les/onbekend", "api/leeft/x"])
def test_every_answer_has_safe_headers_and_no_cookie(server: Server, path: str) -> None:
    headers = server.get(path).headers
    assert "script-src 'self' blob:;" in headers["Content-Security-Policy"]
    assert "unsafe-eval" not in headers["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in headers


def test_a_theme_or_template_in_the_address_is_ignored(server: Server) -> None:
    body = server.get("les/keuze?theme=%3Cscript%3Ealert(1)%3C/script%3E&template=reveal").body
    assert "alert(1)" not in body


def test_no_page_has_inline_script_or_another_host_in_a_script(server: Server) -> None:
    for path in ("", "les/keuze"):
        for piece in server.get(path).body.split("<script")[1:]:
            tag, _, rest = piece.partition(">")
            assert 'src="/' in tag or "json" in tag, piece[:200]
            assert 'src="/' not in tag or rest.startswith("</script>")


def test_only_the_extensions_for_widgets_are_loaded(server: Server) -> None:
    body = server.get("les/keuze").body
    assert "widgets-manager8" in body
    assert "nbgrader" not in body
    assert "jupyterlab-preview" not in body.split('"federated_extensions"')[1].split("]")[0]


def test_static_files_are_compressed_and_kept_for_ever(server: Server) -> None:
    body = server.get("les/keuze").body
    address = body.split('data-whole="/')[1].split('"')[0]
    request = urllib.request.Request(server.address + address, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request, timeout=30) as reply:
        assert reply.headers["Content-Encoding"] == "gzip"
        assert "immutable" in reply.headers["Cache-Control"]
        script = gzip.decompress(reply.read())
    assert b"anywidget" in script


@pytest.mark.parametrize("path", ["../pages/hulp.html.j2", "..%2Fconf.json", "/etc/passwd", "x.js"])
def test_no_file_outside_the_static_folder_is_sent(server: Server, path: str) -> None:
    answer = server.get(f"static/00000000/{path}")
    assert (answer.status, answer.body) == (404, "")


def test_a_lesson_is_never_kept_by_the_browser_and_each_visitor_has_an_own_kernel(server: Server) -> None:
    first, second = server.get("les/keuze"), server.get("les/keuze")
    assert first.headers["Cache-Control"] == "no-store"
    assert kernel_of(first.body) != kernel_of(second.body)


def test_a_browser_that_looks_ahead_gets_no_kernel(server: Server) -> None:
    answer = server.get("les/keuze", **{"Sec-Purpose": "prefetch"})
    assert (answer.status, answer.body) == (503, "")


def test_a_failing_cell_gives_one_dutch_sentence_and_the_rest_goes_on(server: Server) -> None:
    body = server.get("les/stuk").body
    assert body.count(SITE.cell_failed) == 1
    assert "toch verder" in body
    assert "ZeroDivisionError" not in body
    assert "Traceback" not in body


def test_the_log_holds_no_address_and_no_query(server: Server) -> None:
    server.get("hulp?naam=jansen")
    server.get("les/jansen?naam=jansen")
    log = server.log.read_text(encoding="utf-8")
    assert "StaticPage" in log
    assert "jansen" not in log
    assert "127.0.0.1" not in log


def test_a_lesson_names_the_script_and_the_style_of_all_widgets(server: Server) -> None:
    body = server.get("les/keuze").body
    for name, mark in (("widgets.js", "export const scenario"), ("widgets.css", ".bn-widget")):
        address = re.search(rf'href="(/static/[0-9a-f]{{8}}/{re.escape(name)})"', body)
        assert address
        assert mark in server.get(address[1].lstrip("/")).body
