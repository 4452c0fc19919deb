"""argparse in Dutch: what it prints, and what it says when a command is wrong."""

import argparse
import re
import sys
from typing import NoReturn

from binnenuit.course.texts.cli import CliTexts


class _Short(argparse.HelpFormatter):
    """Shows of each option its Dutch name; the older names keep working unseen."""

    def _format_action_invocation(self, action: argparse.Action) -> str:
        if not action.option_strings:
            return super()._format_action_invocation(action)
        short = [name for name in action.option_strings if not name.startswith("--")]
        value = f" {self._format_args(action, str(action.metavar))}" if action.nargs != 0 else ""
        return ", ".join([*short, _name(action)]) + value


class DutchParser(argparse.ArgumentParser):
    """A parser that speaks with the [cli] texts alone."""

    def __init__(self, texts: CliTexts, **options: str) -> None:
        super().__init__(**options, add_help=False, formatter_class=_Short)  # type: ignore[arg-type]
        self.texts = texts
        self._positionals.title = texts.commands
        self._optionals.title = texts.options
        self.add_argument("-h", "--hulp", "--help", action="help", help=texts.help_help)

    def format_usage(self) -> str:
        """How to call it, in one line."""
        return super().format_usage().replace("usage:", f"{self.texts.usage}:", 1)

    def format_help(self) -> str:
        """All about it."""
        return super().format_help().replace("usage:", f"{self.texts.usage}:", 1)

    def error(self, message: str) -> NoReturn:
        """What is wrong, and the usage; argparse's own message is English and stays unsaid."""
        print(
            " ".join([self.texts.misused, *self._why(message)]), self.format_usage(), sep="\n", end="", file=sys.stderr
        )
        sys.exit(2)

    def _why(self, message: str) -> list[str]:
        """The sentence for what argparse says in English; none for what it does not say yet."""
        texts = self.texts
        if found := re.fullmatch(r"the following arguments are required: (.*)", message):
            names = [self._known(name).strip("[]") for name in found[1].split(", ")]
            return [texts.misused_missing.format(names=", ".join(names))]
        if found := re.match(r"argument \S+: invalid choice: '(.*?)' \(choose from ", message):
            return [texts.misused_choice.format(found=found[1], allowed=", ".join(self._words()))]
        if found := re.fullmatch(r"argument (\S+): invalid .*? value: '(.*)'", message):
            return [texts.misused_value.format(option=self._known(found[1]), found=found[2], help=self._help(found[1]))]
        if found := re.fullmatch(r"argument (\S+): expected one argument", message):
            return [texts.misused_empty.format(option=self._known(found[1]), help=self._help(found[1]))]
        if found := re.fullmatch(r"argument (\S+): ignored explicit argument '(.*)'", message):
            return [texts.misused_full.format(option=self._known(found[1]), found=found[2])]
        if found := re.fullmatch(r"unrecognized arguments: (.*)", message):
            return [texts.misused_unknown.format(found=found[1])]
        if found := re.fullmatch(r"ambiguous option: (\S+) could match (.*)", message):
            names = list(dict.fromkeys(self._known(name) for name in found[2].split(", ")))
            return [texts.misused_many.format(found=found[1], allowed=", ".join(names))]
        return []

    def _words(self) -> list[str]:
        """The commands that are shown."""
        groups = [action for action in self._actions if isinstance(action, argparse._SubParsersAction)]
        return [str(shown.dest) for group in groups for shown in group._get_subactions()]

    def _action(self, said: str) -> argparse.Action | None:
        names = set(said.split("/"))
        return next((each for each in self._actions if names & {*each.option_strings, str(each.metavar)}), None)

    def _known(self, said: str) -> str:
        action = self._action(said)
        return _name(action) if action and action.option_strings else said

    def _help(self, said: str) -> str:
        action = self._action(said)
        return str(action.help) if action else said


def _name(action: argparse.Action) -> str:
    """The first long name of an option: the Dutch one."""
    return next((name for name in action.option_strings if name.startswith("--")), action.option_strings[0])
