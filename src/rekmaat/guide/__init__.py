"""What to do: the conditions of use, the protocol, the cue sheet, the session."""
