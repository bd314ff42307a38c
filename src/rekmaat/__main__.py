"""`python -m rekmaat` is `rekmaat`."""

from rekmaat.cli.main import main

main()
