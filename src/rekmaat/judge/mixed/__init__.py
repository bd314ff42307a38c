"""Linear models with a random person, by restricted maximum likelihood."""
