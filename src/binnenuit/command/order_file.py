"""`binnenuit draaiboek`: a running order as two files in a folder, or one sentence that says why not."""

import sys
from argparse import Namespace
from datetime import datetime

from binnenuit.course import Course
from binnenuit.paper.documents import script
from binnenuit.paper.running_order import NoOrder, running_order

KINDS = ("docx", "pdf")


def write_order(course: Course, given: Namespace) -> int:
    """Both files for what was asked on the command line; the exit status is 0 when they are there."""
    texts = course.texts.cli
    name = given.blocks or next(iter(course.session_plans), "")
    plan = course.session_plans.get(name)
    if plan is None:
        return _refused(texts.order_blocks.format(found=name, allowed=", ".join(course.session_plans)))
    try:
        order = running_order(plan, given.goal, given.minutes, given.people, given.offline)
    except NoOrder as none:
        goals, lengths = ", ".join(goal.id for goal in plan.goals), ", ".join(map(str, plan.lengths))
        return _refused(
            {
                "goal": texts.order_goal.format(found=given.goal, allowed=goals),
                "length": texts.order_length.format(found=given.minutes, allowed=lengths),
                "people": texts.order_people.format(least=plan.people.least, most=plan.people.most),
                "room": texts.order_room,
            }[none.why]
        )
    now = datetime.now().astimezone()
    try:
        given.output.mkdir(parents=True, exist_ok=True)
        for kind in KINDS:
            path = given.output / course.texts.running_order.file_name.format(
                goal=order.goal.id,
                minutes=order.minutes,
                people=order.people,
                offline=f"-{course.texts.running_order.offline}" if order.offline else "",
                kind=kind,
            )
            path.write_bytes(script(kind, course, order, now, given.begin))
            print(texts.order_made.format(file=path))
    except OSError as error:
        return _refused(texts.order_unwritten.format(why=error))
    return 0


def _refused(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1
