"""All rules by family, each to read and to set; what is changed counts at once."""

from collections import Counter

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.language import number_words, tr
from planner.model.families import FAMILIES
from planner.model.rulebook import RULE_BY_CODE, RULES
from planner.model.threshold import settings_of
from planner.ui.findings.families import FAMILY_WORDS
from planner.ui.findings.rule_page import RulePage
from planner.ui.look.appearance import Appearance
from planner.ui.look.dialog_size import open_at, with_words
from planner.ui.session import Session
from planner.ui.widgets.plain import plain_label, plain_tip

_SIZE = QSize(880, 600)
_LIST_WIDTH, _WIDEST_LIST = 356, 460
_CODE = int(Qt.ItemDataRole.UserRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_WORDS, _STATE = 0, 1


class RulesDialog(QDialog):
    """The list of rules at the left, the chosen one at the right."""

    def __init__(self, session: Session, appearance: Appearance, code: str = "", parent: QWidget | None = None) -> None:
        """Show a rule, by its code, or the first one."""
        super().__init__(parent)
        self._session, self._appearance = session, appearance
        self._pages_by_code: dict[str, RulePage] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._code = RULES[0].code
        self.setWindowTitle(tr("Rules"))
        open_at(self, _SIZE)
        self.list = self._make_list()
        self._pages = QStackedWidget()
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)  # Return in a field must not close the dialog
        close.clicked.connect(self.accept)
        self._lay_out(close)
        self.list.currentItemChanged.connect(lambda item, _before: self._show_item(item))
        session.model_changed.connect(self._follow)
        self.list.setCurrentItem(self._items[code if code in self._items else RULES[0].code])
        self.list.setFocus()
        self._follow()

    def show_rule(self, code: str) -> None:
        """Turn to a rule."""
        self.list.setCurrentItem(self._items[code])

    @property
    def page(self) -> RulePage:
        """The page of the rule that is shown."""
        return self._pages_by_code[self._code]

    # --- laying out ---------------------------------------------------------------------------------------------

    def _make_list(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setAccessibleName(tr("Rules"))
        tree.setFixedWidth(min(with_words(_LIST_WIDTH), _WIDEST_LIST))
        tree.setIndentation(14)
        tree.setUniformRowHeights(True)
        header = tree.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_WORDS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_STATE, QHeaderView.ResizeMode.ResizeToContents)
        for family in FAMILIES:
            rules = [rule for rule in RULES if rule.family == family.code]
            if not rules:
                continue
            heading = QTreeWidgetItem([tr(FAMILY_WORDS[family.code])])
            heading.setFont(_WORDS, self._appearance.theme.font(bold=True))
            heading.setToolTip(_WORDS, plain_tip(tr(family.about)))
            heading.setData(_STATE, _SPOKEN, tr(FAMILY_WORDS[family.code]))
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            tree.addTopLevelItem(heading)
            for rule in rules:
                item = QTreeWidgetItem(heading, [f"{rule.code}  {tr(rule.title)}"])
                item.setToolTip(_WORDS, plain_tip(tr(rule.title)))  # which may be cut
                item.setData(_WORDS, _CODE, rule.code)
                item.setTextAlignment(_STATE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._items[rule.code] = item
            heading.setExpanded(True)
        return tree

    def _lay_out(self, close: QPushButton) -> None:
        frame = QFrame()
        frame.setProperty("role", "card")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._pages)
        sides = QHBoxLayout()
        sides.setSpacing(16)
        sides.addWidget(self.list)
        sides.addWidget(frame, 1)
        foot = QHBoxLayout()
        foot.addWidget(plain_label(tr("What you change here travels with the model and can be undone."), "muted"), 1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        column.addLayout(sides, 1)
        column.addLayout(foot)

    # --- following ----------------------------------------------------------------------------------------------

    def _show_item(self, item: QTreeWidgetItem | None) -> None:
        code = item.data(_WORDS, _CODE) if item is not None else None
        if code is None:  # the heading of a family
            return
        self._code = str(code)
        if code not in self._pages_by_code:
            self._pages_by_code[code] = RulePage(self._session, self._appearance, RULE_BY_CODE[code])
            self._pages.addWidget(self._pages_by_code[code])
        self._pages.setCurrentWidget(self._pages_by_code[code])
        self._follow()

    def _follow(self) -> None:
        """Show how many findings each rule has now, and which of them are off or have changed thresholds."""
        found = self._found()
        settings, theme = self._session.model.settings, self._appearance.theme
        for code, item in self._items.items():
            said = settings_of(settings, code)
            changed = any(threshold.of(settings) != threshold.default for threshold in RULE_BY_CODE[code].thresholds)
            number = number_words(found[code]) if found[code] else ""
            state = tr("off") if said.off else tr("changed  {number}", number=number) if changed else number
            item.setText(_STATE, state.strip())
            item.setData(_STATE, _SPOKEN, state.strip() or tr("No finding"))
            for column in (_WORDS, _STATE):
                item.setForeground(column, QColor(theme.muted if said.off or column else theme.text))
        self.page.follow(found[self._code])

    def _found(self) -> Counter[str]:
        session = self._session
        findings = session.checked.open_findings(session.structure) if session.structure else []
        wide = (f for f in session.checked.found_in_model if session.checked.acceptance(f) is None)
        return Counter(finding.rule for finding in (*findings, *wide))
