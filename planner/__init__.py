"""planner: design teams around functions instead of job titles."""

__version__ = "0.2.0"
