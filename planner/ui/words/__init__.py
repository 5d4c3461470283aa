"""Words about records, amounts and moments that are the same in every view."""
