"""What a therapist may have written, for tests that need it short."""

SHORT = """
id = "short"
version = "1"
name = "One short hold"
summary = "For a test."
exercise = "standing_pelvic_forward"
[dose]
hold_s = 5
repetitions = 1
[source]
ref = "own"
status = "own"
[review]
status = "not_reviewed"
"""
