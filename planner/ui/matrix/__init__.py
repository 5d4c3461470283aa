"""The matrix: functions down, owners across, and the letters of who does what typed into the cells."""
