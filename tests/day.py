"""The day that counts as today in tests, so that no test ages with the calendar."""

from datetime import date

TODAY = date(2026, 11, 2)
