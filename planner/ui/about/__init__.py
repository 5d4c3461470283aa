"""What this is: versions, licences and what a report of a mistake needs."""
