"""In words: findings and results as sentences."""
