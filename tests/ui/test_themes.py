"""The themes: every pair of ink and ground that is used can be read, and every theme has all it needs."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette

from planner.model.compare.movement import Movement
from planner.model.finding import Severity
from planner.model.vocabulary import Ownership
from planner.ui.look.appearance import Appearance
from planner.ui.look.theme import HIGH_CONTRAST, LIGHT, PROJECTOR, THEMES, Size, Theme, icon
from planner.ui.settings import THEME_CHOICES
from tests.ui.contrast import contrast

GROUNDS = ("board", "panel", "card", "selection", "partner", "department", "error_ground")
INKS = {
    "text": GROUNDS,
    "muted": GROUNDS,
    "action": GROUNDS,
    "error": ("board", "panel", "card", "error_ground"),
    "warning": ("board", "panel", "card", "error_ground"),
    "advice": GROUNDS,
    "decision": ("card", "panel"),
    "execution": ("card", "panel"),
    "input": ("card", "panel"),
    "review": ("card", "panel"),
    "on_accent": ("accent",),
    "on_action": ("action",),
    "on_ownership": tuple(Ownership),
    "on_tip": ("tip",),
}
"""By role of the words, the grounds that they are written on."""

each_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=list(THEMES))


def too_faint(theme: Theme, least: float) -> list[str]:
    return [
        f"{ink} on {ground}: {contrast(getattr(theme, ink), getattr(theme, ground)):.2f}"
        for ink, grounds in INKS.items()
        for ground in grounds
        if contrast(getattr(theme, ink), getattr(theme, ground)) < least
    ]


def test_the_measure_is_that_of_the_guidelines():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


@each_theme
def test_all_words_can_be_read_in_every_theme(theme):
    assert too_faint(theme, 4.5) == []


@pytest.mark.parametrize("theme", [HIGH_CONTRAST, PROJECTOR], ids=lambda theme: theme.name)
def test_the_themes_for_those_who_see_little_are_seven_to_one(theme):
    assert too_faint(theme, 7) == []


def test_in_the_projector_theme_no_size_is_below_twenty_points():
    assert min(map(PROJECTOR.pixels, Size)) >= 20 * 96 / 72
    assert [LIGHT.pixels(size) for size in Size] == list(Size)


@pytest.mark.parametrize("role", ["line", "strong_line", "disabled", "action", "bar", *Movement])
def test_lines_and_ribbons_of_high_contrast_stand_out_from_the_ground(role):
    assert contrast(getattr(HIGH_CONTRAST, role), HIGH_CONTRAST.card) >= 3


@each_theme
def test_what_is_marked_in_a_comparison_can_be_told_from_findings(theme):
    findings = {getattr(theme, severity) for severity in (Severity.ERROR, Severity.WARNING)}
    assert not findings & {getattr(theme, movement) for movement in Movement}
    assert len({theme.movement(movement).name() for movement in Movement}) == len(Movement)


@each_theme
def test_every_colour_is_a_colour_and_every_icon_is_there(theme):
    colours = [field for field in theme._fields if field not in {"name", "large"}]
    assert all(QColor.isValidColorName(getattr(theme, name)) for name in colours)
    for name in ("chevron", "tick"):
        assert Path(icon(f"{name}-{theme.name}")).is_file()


def test_the_menu_offers_every_theme(window):
    assert set(THEME_CHOICES) == {"system", *THEMES}
    offered = [window.actions_by_id[f"theme_{choice}"].text() for choice in THEME_CHOICES]
    assert offered == ["System theme", "Light theme", "Dark theme", "High-contrast theme", "Projector theme"]


def test_a_chosen_theme_is_worn_at_once_and_the_next_time(hands, qapp):
    hands.run("theme_high-contrast")
    assert hands.window.appearance.theme is HIGH_CONTRAST
    assert qapp.palette().color(QPalette.ColorRole.Text) == QColor("#000000")
    assert hands.window.settings.theme == "high-contrast"
    assert Appearance(qapp, hands.window.settings.theme).theme is HIGH_CONTRAST
