"""The change plan for a room: the steps around the current one, large, with who gives and who takes over."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from planner.language import tr
from planner.model.plan.step import Step
from planner.ui.audience.listed import Item, as_sentence, paint_items
from planner.ui.audience.page import Page, words_page
from planner.ui.look.theme import Theme
from planner.ui.plan.noted import NotedPlan
from planner.ui.plan.rows import NO_STEPS
from planner.ui.plan.sections import part_of


def plan_page(noted: NotedPlan, step: str = "") -> Page:
    """A page of a change plan.

    Args:
        noted: the plan with its notes.
        step: the key of the current step, which is in sight; empty where there is none.
    """
    comparison = noted.plan.comparison
    before, after = (" ".join(facts.structure.name.split()) for facts in (comparison.before, comparison.after))
    title, steps = f"{before} → {after}", noted.plan.steps
    if not steps:
        return words_page(title, tr(NO_STEPS))
    items = [_item(noted, each) for each in steps]
    chosen = next((place for place, each in enumerate(steps) if each.key == step), -1)

    def body(painter: QPainter, box: QRectF, theme: Theme) -> None:
        paint_items(painter, box, items, chosen, theme)

    note = tr("{done} of {steps} done", done=noted.done, steps=len(steps))
    said = [" ".join((item.name, item.meta, item.text)) for item in items]
    return Page(title, note, f"{title}. {note}. {'. '.join(said)}", body)


def _item(noted: NotedPlan, step: Step) -> Item:
    words = noted.words(step)
    done = noted.note(step).done
    meta = tr("done") if done else tr(part_of(step).words)
    text = " ".join(filter(None, map(as_sentence, (words.text, words.then, noted.remark(step)))))
    return Item(f"{noted.says.number(step)} · {words.title}", meta, text)
