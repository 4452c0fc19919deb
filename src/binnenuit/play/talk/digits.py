"""A conversation in a resume code: a path as digits, and all that decides what a digit means."""

from collections.abc import Iterator, Sequence

from binnenuit.course.records.talk.conversation import CatchChoice, Conversation
from binnenuit.course.records.talk.turn import Option
from binnenuit.play.talk.conversation import Talk, begin, choose, talk_so_far


def path_digits(conversation: Conversation, path: Sequence[str]) -> Iterator[tuple[int, int]]:
    """One digit a choice with its base: its place in the file counted from 1, and a 0 where the path stops."""
    now = begin(conversation)
    for choice in talk_so_far(conversation, path).path:
        ids = [each.id for each in _listed(now)]
        yield ids.index(choice) + 1, len(ids) + 1
        now = choose(now, choice)
    if listed := _listed(now):
        yield 0, len(listed) + 1


def take_path(conversation: Conversation, number: int) -> tuple[list[str], int]:
    """The path at the front of a number, and what is left of the number.

    Raises OffPath when a digit names a choice that is not offered.
    """
    now = begin(conversation)
    while listed := _listed(now):
        number, digit = divmod(number, len(listed) + 1)
        if digit == 0:
            break
        now = choose(now, listed[digit - 1].id)
    return list(now.path), number


def deciding(conversation: Conversation) -> list[object]:
    """What decides which choices are offered after which; texts are no part of it."""
    turns = [(turn.id, bool(turn.signal), [_bare(option) for option in turn.options]) for turn in conversation.turns]
    catch = conversation.safety.catch
    caught = [list(catch.unless), [_bare(choice) for choice in catch.choices]] if catch else []
    return [conversation.id, conversation.start, list(conversation.state.levels), turns, caught]


def _listed(now: Talk) -> Sequence[Option | CatchChoice]:
    """Everything that a moment can offer, whatever came before; nothing at the end."""
    return now.conversation.catches if now.catch else now.turn.options if now.turn else ()


def _bare(choice: Option | CatchChoice) -> dict[str, object]:
    found = choice.model_dump(mode="json", include={"id", "sets", "effects", "when", "goto", "back"})
    found["replies"] = [reply.model_dump(mode="json", include={"when", "effects"}) for reply in choice.replies]
    return found
