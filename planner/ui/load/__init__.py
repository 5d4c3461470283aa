"""The load view: charts of the numbers of a structure, and what its shape says."""
