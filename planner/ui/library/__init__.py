"""The library on the left: the functions of the model, and what can be added to them."""
