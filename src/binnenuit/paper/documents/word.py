"""A sheet as a Word file: real headings, a title, a language, header rows that repeat."""

from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO

from docx import Document
from docx.document import Document as Word
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from binnenuit.course.records.language import with_country
from binnenuit.look.tokens import colour
from binnenuit.paper.documents.sheet import Block, Sheet

WIDTH = 16.6
"""Centimetres of a line: A4 without its margins."""
FONT = "Calibri"
INK, MUTED = (RGBColor.from_string(colour(name)[1:]) for name in ("action", "print-muted"))
BOX = "\u2610"
"""An empty box to tick."""


def docx(sheet: Sheet, now: datetime) -> bytes:
    """The file. Every text goes in as text, so that nothing in it is a field or a formula."""
    word = Document()
    _set_up(word, with_country(sheet.language))
    _describe(word, sheet, now)
    word.add_heading(sheet.title, level=0)
    for block in sheet.blocks:
        _add(word, block)
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def _set_up(word: Word, named: str) -> None:
    """A4, one font, the language of the proofing tools, and headings in the colour of the kit."""
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2.2)
    for name in ("Normal", "Title", "Heading 1", "Heading 2", "List Bullet"):
        style = word.styles[name]
        assert isinstance(style, ParagraphStyle)
        style.font.name = FONT
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        fonts.set(qn("w:hAnsi"), FONT)
        fonts.set(qn("w:cs"), FONT)
    normal, *headings = (word.styles[name] for name in ("Normal", "Title", "Heading 1", "Heading 2"))
    assert isinstance(normal, ParagraphStyle)
    normal.font.size = Pt(11)
    normal.paragraph_format.space_after = Pt(6)
    for style in headings:
        assert isinstance(style, ParagraphStyle)
        style.font.color.rgb = INK
    for language in word.styles.element.iter(qn("w:lang")):
        for side in ("val", "eastAsia"):
            language.set(qn(f"w:{side}"), named)


def _describe(word: Word, sheet: Sheet, now: datetime) -> None:
    about = word.core_properties
    about.title, about.language = sheet.title, with_country(sheet.language)
    about.author = about.last_modified_by = about.comments = ""
    about.created = about.modified = now.astimezone(UTC).replace(tzinfo=None, microsecond=0)


def _add(word: Word, block: Block) -> None:
    if block.kind == "heading":
        word.add_heading(block.lines[0], level=1)
    elif block.kind == "subheading":
        word.add_heading(block.lines[0], level=2)
    elif block.kind == "table":
        _table(word, block)
    elif block.kind == "card":
        _card(word, block)
    elif block.kind == "picture":
        _picture(word, block)
    elif block.kind == "page":
        word.add_page_break()  # type: ignore[no-untyped-call]
    elif block.kind == "labelled":
        for label, text in block.rows:
            paragraph = word.add_paragraph(style="List Bullet")
            paragraph.add_run(label).bold = True
            paragraph.add_run(f" {text}")
    elif block.kind == "checks":
        for text in block.lines:
            paragraph = word.add_paragraph(f"{BOX} {text}")
            paragraph.paragraph_format.left_indent, paragraph.paragraph_format.first_line_indent = Cm(0.6), Cm(-0.6)
    else:
        for text in block.lines:
            paragraph = word.add_paragraph(style="List Bullet" if block.kind == "items" else None)
            run = paragraph.add_run(text)
            if block.kind == "aside":
                run.font.color.rgb = MUTED
                paragraph.paragraph_format.keep_with_next = True


def _card(word: Word, block: Block) -> None:
    """A heading and paragraphs in one frame, which stay on one page."""
    paragraphs = [word.add_heading(block.lines[0], level=2), *(word.add_paragraph(line) for line in block.lines[1:])]
    for paragraph in paragraphs:
        paragraph.paragraph_format.keep_with_next = paragraph is not paragraphs[-1]
        paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Cm(0.3)
        frame = OxmlElement("w:pBdr")
        for side in ("top", "left", "bottom", "right"):
            line = OxmlElement(f"w:{side}")
            for name, value in (("val", "single"), ("sz", "6"), ("space", "6"), ("color", str(MUTED))):
                line.set(qn(f"w:{name}"), value)
            frame.append(line)
        paragraph._p.get_or_add_pPr().insert_element_before(
            frame, "w:shd", "w:tabs", "w:suppressAutoHyphens", "w:spacing", "w:ind", "w:jc", "w:outlineLvl", "w:rPr"
        )
    word.add_paragraph()


def _picture(word: Word, block: Block) -> None:
    """A picture as dots, since Word shows no SVG everywhere; it is drawn by what draws a PDF."""
    from binnenuit.paper.documents.pdf import dots

    shape = word.add_picture(BytesIO(dots(block.svg)), width=Cm(7.2))
    shape._inline.docPr.set("descr", block.lines[0])
    _table(word, replace(block, lines=block.lines[1:]))


def _table(word: Word, block: Block) -> None:
    """A table whose first row is its header on every page, and whose rows stay whole."""
    table = word.add_table(rows=1, cols=len(block.head), style="Table Grid")
    for cell, text in zip(table.rows[0].cells, block.head, strict=True):
        cell.paragraphs[0].add_run(text).bold = True
    for texts in block.rows:
        for cell, text in zip(table.add_row().cells, texts, strict=True):
            cell.paragraphs[0].add_run(text)
    for at, row in enumerate(table.rows):
        properties = row._tr.get_or_add_trPr()
        properties.append(OxmlElement("w:cantSplit"))
        if at == 0:
            properties.append(OxmlElement("w:tblHeader"))
    if block.widths:
        table.autofit = False
        for column, width in zip(table.columns, block.widths, strict=True):
            for cell in column.cells:
                cell.width = Cm(WIDTH * width / sum(block.widths))
    about = table._tbl.tblPr
    name = OxmlElement("w:tblCaption")
    name.set(qn("w:val"), block.lines[0])
    about.append(name)
    word.add_paragraph()
