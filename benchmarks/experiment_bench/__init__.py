"""How often the verdict on one person errs, and what others would have told the same people."""
