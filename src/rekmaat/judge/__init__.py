"""Was it real: change, verdict, and how sure."""
