"""The texts of the lists at the end of the course: figures and words."""

from typing import Annotated

from binnenuit.course.records.record import Record, Text
from binnenuit.course.records.slots import slots


class FactsTexts(Record):
    """[facts]: all figures by how firm they are, and charts of a few."""

    label: Text
    chart_label: Text
    sound: Text
    sound_explained: Text
    corrected: Text
    corrected_explained: Text
    dated: Text
    dated_explained: Text
    disputed: Text
    disputed_explained: Text
    unsourced: Text
    unsourced_explained: Text
    about: Text
    year: Text
    what: Text
    share: Text
    sources: Text


class GlossaryTexts(Record):
    """[glossary]: searching in the words of the field."""

    label: Text
    search: Text
    all: Annotated[Text, slots("count")]
    found: Annotated[Text, slots("count")]
    none: Text
    sources: Text
