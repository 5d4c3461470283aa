"""What keys and the pointer do inside the views, beside the commands of the menus."""

from planner.language import mark

Lines = tuple[tuple[str, str], ...]
"""Keys or gestures, each with what it does."""

GESTURES: dict[str, Lines] = {
    mark("On the board"): (
        (mark("Drag"), mark("give a function to an owner: drop it on D, E, I or R")),
        (mark("Drag with Ctrl"), mark("from card to card: copy instead of move")),
        (mark("Drag onto the list"), mark("take the function from the card")),
        (mark("Click, then click a zone"), mark("the same without dragging")),
        (mark("Drag over the ground"), mark("choose all functions in the frame; Shift or Ctrl adds them")),
        (mark("Drag with Space held"), mark("move the board; so does the middle button")),
        (mark("Arrows"), mark("walk over cards and functions")),
        (mark("Space"), mark("lift the function; arrows choose a card")),
        (mark("D E I R"), mark("drop what is lifted: decides, executes, gives input, reviews")),
        (mark("Esc"), mark("put back what is lifted, take the frame away")),
        (mark("Menu, right click"), mark("what else can be done")),
    ),
    mark("In the function list"): (
        (mark("Space"), mark("lift the chosen functions")),
        (mark("Ctrl or Shift and click"), mark("choose several")),
        (mark("Left, Right"), mark("fold an area, unfold it")),
        (mark("Drag an area"), mark("give all its functions at once")),
    ),
    mark("In the matrix"): (
        (mark("D E I R"), mark("add the letter to the chosen cells, or take it away")),
        (mark("Shift and arrows"), mark("choose a range")),
        (mark("Shift+Space, Ctrl+Space"), mark("choose the rows, the columns")),
        (mark("Ctrl+D, Ctrl+R"), mark("fill down, fill right")),
        (mark("Ctrl+Shift+C"), mark("copy with the names")),
        (mark("Del"), mark("empty the cells")),
    ),
    mark("In graphs and comparisons"): (
        (mark("Wheel with Ctrl, pinch"), mark("zoom at the pointer")),
        (mark("Drag over the ground"), mark("choose all functions in the frame; Shift or Ctrl adds them")),
        (mark("Drag with Space held"), mark("move the picture; so does the middle button")),
        (mark("Ctrl+0"), mark("as big as it is drawn")),
        (mark("Shift+1"), mark("all of it")),
        (mark("Arrows, Return"), mark("walk over owners, open one")),
        (mark("Esc"), mark("let go of what is chosen")),
    ),
    mark("In the findings"): (
        (mark("Return"), mark("show what a finding is about")),
        (mark("Left, Right"), mark("walk over the buttons of a finding")),
    ),
    mark("In the outline"): (
        (mark("Return"), mark("open the details")),
        (mark("Left, Right"), mark("shut a row, open it")),
        (mark("Letters"), mark("find a row by how it begins")),
        (mark("Del"), mark("take a function from the owner above it")),
    ),
    mark("In the agreements"): (
        (mark("N"), mark("a new one")),
        (mark("Return"), mark("open a card")),
        (mark("F2, Del"), mark("rename it, delete it")),
    ),
    mark("In the workshop room"): (
        (mark("1 to 9"), mark("the owner at this place gets it")),
        (mark("Letters"), mark("find an owner by its name")),
        (mark("Return"), mark("take the first answer and go on")),
        (mark("Backspace"), mark("go back to the question before")),
        (mark("Esc"), mark("close the agenda, or leave the room")),
    ),
}
"""By view."""
