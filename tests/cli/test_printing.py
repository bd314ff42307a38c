"""What the terminal gets to see."""

from io import StringIO

from rekmaat.cli.printing import print_lines


def printed(line: str) -> str:
    out = StringIO()
    print_lines([line], out)
    return out.getvalue()


def test_a_french_space_before_a_colon_stays_a_space() -> None:
    assert printed("18\u00a0% de moins\u202f: bas") == "18\u00a0% de moins\u202f: bas\n"


def test_what_could_steer_a_terminal_becomes_a_question_mark() -> None:
    assert printed("EMG \x1b[2J\x07\u202e L") == "EMG ?[2J?? L\n"
