"""Power: how often a planned trial would find an effect, by simulating and fitting it."""
