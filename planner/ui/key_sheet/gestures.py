"""What keys and the pointer do inside the views, beside the commands of the menus."""

Lines = tuple[tuple[str, str], ...]
"""Keys or gestures, each with what it does."""

GESTURES: dict[str, Lines] = {
    "On the board": (
        ("Drag", "give a function to an owner: drop it on D, E, I or R"),
        ("Drag with Ctrl", "from card to card: copy instead of move"),
        ("Drag onto the list", "take the function from the card"),
        ("Click, then click a zone", "the same without dragging"),
        ("Drag over the ground", "choose all functions in the frame; Shift or Ctrl adds them"),
        ("Drag with Space held", "move the board; so does the middle button"),
        ("Arrows", "walk over cards and functions"),
        ("Space", "lift the function; arrows choose a card"),
        ("D E I R", "drop what is lifted: decides, executes, gives input, reviews"),
        ("Esc", "put back what is lifted, take the frame away"),
        ("Menu, right click", "what else can be done"),
    ),
    "In the function list": (
        ("Space", "lift the chosen functions"),
        ("Ctrl or Shift and click", "choose several"),
        ("Left, Right", "fold an area, unfold it"),
        ("Drag an area", "give all its functions at once"),
    ),
    "In the matrix": (
        ("D E I R", "add the letter to the chosen cells, or take it away"),
        ("Shift and arrows", "choose a range"),
        ("Shift+Space, Ctrl+Space", "choose the rows, the columns"),
        ("Ctrl+D, Ctrl+R", "fill down, fill right"),
        ("Ctrl+Shift+C", "copy with the names"),
        ("Del", "empty the cells"),
    ),
    "In graphs and comparisons": (
        ("Wheel with Ctrl, pinch", "zoom at the pointer"),
        ("Drag over the ground", "choose all functions in the frame; Shift or Ctrl adds them"),
        ("Drag with Space held", "move the picture; so does the middle button"),
        ("Ctrl+0", "as big as it is drawn"),
        ("Shift+1", "all of it"),
        ("Arrows, Return", "walk over owners, open one"),
        ("Esc", "let go of what is chosen"),
    ),
    "In the findings": (
        ("Return", "show what a finding is about"),
        ("Left, Right", "walk over the buttons of a finding"),
    ),
    "In the agreements": (
        ("N", "a new one"),
        ("Return", "open a card"),
        ("F2, Del", "rename it, delete it"),
    ),
    "In the workshop room": (
        ("1 to 9", "the owner at this place gets it"),
        ("Letters", "find an owner by its name"),
        ("Return", "take the first answer and go on"),
        ("Backspace", "go back to the question before"),
        ("Esc", "close the agenda, or leave the room"),
    ),
}
"""By view."""
