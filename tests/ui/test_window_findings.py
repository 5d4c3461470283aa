"""The findings beside the board: they follow what is shown, wherever the list was scrolled to."""

from tests.ui.hands import Hands


def test_a_scrolled_list_may_be_followed_by_a_shorter_one(window):
    both = next(t for t in window.templates if t.name == "Small to growth")
    window.documents.new_from_template(both)
    hands = Hands(window)
    for owner in list(hands.board.cards):
        window.owners.remove(owner)
    view = window.workspace.findings.view
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.verticalOffset() > 0
    hands.session.show_structure(hands.structure("Growth stage"))
    assert view.verticalOffset() == 0
    assert window.workspace.findings.count == len(hands.session.checked.findings(hands.session.structure))
    window.grab()
