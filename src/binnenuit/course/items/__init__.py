"""The kinds of question. Each is one module: what its file may hold, what must hold in it, and what an answer is worth.

A new kind is a module here, its name in `Item`, a module of the same name in `lesson/widgets/exercise/`, and its row in
docs/content.md.
"""

from typing import Annotated, get_args

from pydantic import Field

from binnenuit.course.items.choice import ChoiceItem
from binnenuit.course.items.compare import CompareItem
from binnenuit.course.items.multiple import MultipleItem
from binnenuit.course.items.order import OrderItem
from binnenuit.course.items.question import Question
from binnenuit.course.items.reflection import ReflectionItem
from binnenuit.course.items.sort import SortItem

Item = Annotated[
    ChoiceItem | MultipleItem | OrderItem | SortItem | ReflectionItem | CompareItem, Field(discriminator="kind")
]
KINDS: tuple[type[Question], ...] = get_args(get_args(Item)[0])
"""Every kind, in the order of the docs."""
