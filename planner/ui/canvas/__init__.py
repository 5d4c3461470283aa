"""What canvases have in common: the overview in a corner, the rubber band, scrolling at the edge and by the hand."""
