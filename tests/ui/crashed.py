"""The end that a program has when the system kills it."""


def crash(window):
    """End the program's hold on its document as the system does when it kills it."""
    journaling = window.document.journaling
    journaling._timer.stop()
    if journaling._journal is not None:
        journaling._journal.close()
        journaling._journal = None
    window.document.locking.hold(None)
    window.session.mark_saved(window.session.place)
    window.documents.close_document()
