"""What Rekmaat remembers: one SQLite database in the person's own folder."""
