"""A structure read as a matrix: functions down, owners across, and what is typed into the cells between them."""
