"""What a command leaves with; a promise to those who call it from a script."""

DONE, WRONG_USE, REFUSED = 0, 2, 3
