"""`rekmaat coach`: in a pipe, on a real terminal, and as files."""

import os
import re
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import webvtt

from own_protocols import SHORT
from rekmaat.guide.voice import script
from rekmaat.guide.wording import Country, Language
from rekmaat.service.material import conditions, show
from told import Command, command

if sys.platform != "win32":
    import fcntl
    import pty
    import select
    import signal
    import struct
    import termios

REKMAAT = [sys.executable, "-m", "rekmaat"]
PATIENCE_S = 30.0
SIZE = (24, 80)
CONDITIONS = conditions(Language.EN, Country.OTHER)
BEGINS = b"Enter: begin. q: stop."
on_a_terminal = pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")


@pytest.fixture
def coach(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Command:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("REKMAAT_HOME", str(tmp_path / "home"))
    return command(capsys, "coach")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home" / "protocols"
    folder.mkdir(parents=True)
    (folder / "short.toml").write_text(SHORT, encoding="utf-8")
    return folder.parent


class Terminal:
    """A command on a terminal of its own: what it drew, and keys for it.

    `drawn` is what was not looked at yet, `whole` is everything.
    """

    def __init__(self, *arguments: str, environment: dict[str, str]) -> None:
        self.drawn = b""
        self.whole = b""
        self._process, self._side = pty.fork()
        if self._process == 0:
            os.environ.update(environment)
            os.execv(REKMAAT[0], [*REKMAAT, "coach", *arguments])  # noqa: S606
        fcntl.ioctl(self._side, termios.TIOCSWINSZ, struct.pack("HHHH", *SIZE, 0, 0))

    def press(self, key: bytes) -> None:
        os.write(self._side, key)

    def sees(self, words: bytes, patience_s: float = PATIENCE_S) -> bool:
        """Wait for words that were not drawn yet; everything up to them is then past."""
        until = time.monotonic() + patience_s
        while time.monotonic() < until:
            if (found := self.drawn.find(words)) >= 0:
                self.drawn = self.drawn[found + len(words) :]
                return True
            self._read(0.1)
        return False

    def settings(self) -> list[object]:
        """How the terminal takes keys."""
        found: list[object] = termios.tcgetattr(self._side)
        return found

    def interrupt(self) -> None:
        os.kill(self._process, signal.SIGINT)

    def exit_code(self) -> int:
        until = time.monotonic() + PATIENCE_S
        while time.monotonic() < until:
            self._read(0.1)
            ended, status = os.waitpid(self._process, os.WNOHANG)
            if ended:
                return os.waitstatus_to_exitcode(status)
        os.kill(self._process, signal.SIGKILL)
        os.waitpid(self._process, 0)
        pytest.fail("the coach did not end")

    def close(self) -> None:
        os.close(self._side)

    def _read(self, wait_s: float) -> None:
        ready, _, _ = select.select([self._side], [], [], wait_s)
        if ready:
            try:
                read = os.read(self._side, 65536)
            except OSError:  # how Linux says that the program left its terminal
                time.sleep(wait_s)
            else:
                self.drawn += read
                self.whole += read


@contextmanager
def terminal(*arguments: str, **environment: str) -> Iterator[Terminal]:
    usual = {
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
        "LC_ALL": "en_GB.UTF-8",
        "PYTHONUTF8": "1",
    }
    opened = Terminal(*arguments, environment=usual | environment)
    try:
        yield opened
    finally:
        opened.close()


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_at_once_every_word_stands_with_its_time(
    coach: Command, language: str, tmp_path: Path
) -> None:
    """P06."""
    told = coach("--quick", "--language", language)
    shown = show(tmp_path, "umcg")
    lines = [
        f"{int(it.start_s + 0.5) // 60:02}:{int(it.start_s + 0.5) % 60:02}"
        for it in script(shown.sheet, shown.phrases)
        if it.start_s % 1 == 0
    ]
    timed = re.findall(r"^(\d\d:\d\d)  .+$", told.out, re.MULTILINE)
    assert told.exit_code == 0
    assert len(timed) == len(script(shown.sheet, shown.phrases))
    assert set(lines) <= set(timed)


def test_it_opens_with_the_conditions_of_use(coach: Command) -> None:
    """S04."""
    told = coach("--quick", "--language", "en").out
    before, minute = told.split("00:00", 1)
    assert "Any of these? Do not stretch. Call your doctor" in before
    assert "Any of these? First ask your doctor or a physiotherapist." in before
    assert all(it in before for it in (*CONDITIONS.urgent, *CONDITIONS.ask_first))
    assert "Stop if you feel sharp pain" in before
    assert "not been reviewed" in before
    assert "Any of these?" not in minute


def test_nothing_is_stored(coach: Command, tmp_path: Path) -> None:
    assert coach("--quick").exit_code == 0
    assert list(tmp_path.iterdir()) == []


def test_in_a_pipe_the_words_come_in_their_own_time(home: Path) -> None:
    """P06: within 0.2 s."""
    shown = show(home, "umcg")
    said = [it for it in script(shown.sheet, shown.phrases) if it.start_s <= 11]
    arrived = []
    with subprocess.Popen(
        [*REKMAAT, "coach", "--home", str(home), "--language", "en"],
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
    ) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if re.match(r"\d\d:\d\d  ", line):
                arrived.append((time.monotonic(), line[7:].strip()))
            if len(arrived) == len(said):
                break
        running.terminate()
    assert [words for _, words in arrived] == [it.text.en for it in said]
    begun, _ = arrived[0]
    for (at, _), it in zip(arrived, said, strict=True):
        assert abs(at - begun - it.start_s) < 0.2


@on_a_terminal
def test_on_a_terminal_it_waits_pauses_and_stops(home: Path) -> None:
    """P06."""
    with terminal("--language", "nl", "--home", str(home)) as screen:
        assert screen.sees(BEGINS)
        assert not screen.sees(b"Zo begint", patience_s=1.0)
        before = screen.settings()
        screen.press(b"\r")
        assert screen.sees(b"pauze. q of Esc")
        screen.press(b" ")
        assert screen.sees(b"verder. q of Esc")
        assert screen.sees("█".encode())
        screen.press(b"\x1b[A")  # an arrow begins as Escape does, and is a key like any other
        assert screen.sees(b"pauze. q of Esc")
        screen.press(b"q")
        assert screen.sees(b"Gestopt. Kom rustig terug.")
        assert screen.exit_code() == 0
        assert before != screen.settings()  # keys were taken one by one; now lines again


@on_a_terminal
def test_a_pause_stops_the_clock(home: Path) -> None:
    with terminal("--language", "en", "--discreet", "--home", str(home)) as screen:
        assert screen.sees(b"Enter")
        screen.press(b"\r")
        assert screen.sees(b"  6  ")
        screen.press(b" ")
        assert screen.sees(b"Paused.")
        time.sleep(3)
        screen.press(b" ")
        assert screen.sees(b"  4  ", patience_s=4)
        screen.press(b"q")
        assert screen.exit_code() == 0


@on_a_terminal
def test_it_plays_to_its_end_in_its_own_time(home: Path) -> None:
    """P06."""
    total_s = show(home, "short").sheet.total_s
    with terminal("--protocol", "short", "--language", "en", "--home", str(home)) as screen:
        assert screen.sees(b"Enter")
        begun = time.monotonic()
        screen.press(b"\r")
        assert screen.sees(b"48;2;255;199;46m", patience_s=20)  # a hold is yellow
        assert screen.sees(b"Done. ")
        assert time.monotonic() - begun == pytest.approx(total_s, abs=1.0)
        assert screen.exit_code() == 0
        assert b"\x07" not in screen.whole  # the bell rings only if asked


@on_a_terminal
@pytest.mark.parametrize(("key", "exit_code"), [(b"\x1b", 0), (b"q", 0), (b"\x03", 130)])
def test_each_way_out_gives_the_terminal_back(key: bytes, exit_code: int, home: Path) -> None:
    with terminal("--language", "en", "--home", str(home)) as screen:
        assert screen.sees(b"Enter")
        screen.press(b"\r")
        assert screen.sees(b"\x1b[?1049h")
        screen.press(key)
        assert screen.sees(b"\x1b[?1049l")
        assert screen.sees(b"Stopped. Come back slowly.")
        assert screen.exit_code() == exit_code
        assert b"Traceback" not in screen.whole


@on_a_terminal
def test_who_does_not_begin_leaves_quietly(home: Path) -> None:
    with terminal("--language", "en", "--home", str(home)) as screen:
        assert screen.sees(b"Enter")
        screen.press(b"q")
        assert screen.exit_code() == 0
        assert b"\x1b[?1049h" not in screen.whole


@on_a_terminal
def test_without_colours_a_hold_has_another_ground_and_rings_if_asked(home: Path) -> None:
    asked = ("--language", "en", "--home", str(home), "--bell")
    with terminal(*asked, NO_COLOR="1") as screen:
        assert screen.sees(b"Enter")
        screen.press(b"\r")
        assert screen.sees(b"\x1b[7m", patience_s=20)
        assert screen.sees(b"\x07")
        screen.press(b"q")
        assert screen.exit_code() == 0
        assert b"38;" not in screen.whole


@on_a_terminal
def test_a_dumb_terminal_gets_lines(home: Path) -> None:
    with terminal("--language", "en", "--home", str(home), TERM="dumb") as screen:
        assert screen.sees(b"00:00  Get ready.")
        screen.interrupt()
        assert screen.exit_code() == 130


def test_captions_are_written_and_a_parser_reads_them(coach: Command, tmp_path: Path) -> None:
    told = coach("--vtt", "minute.vtt", "--language", "fr")
    assert (told.exit_code, told.err) == (0, "")
    captions = webvtt.read(tmp_path / "minute.vtt")
    assert f"({len(captions)} textes)" in told.out
    assert captions[-2].text.startswith("C\u2019est fini")


def test_a_file_that_exists_stays_unless_that_is_asked(coach: Command, tmp_path: Path) -> None:
    (tmp_path / "minute.vtt").write_text("mine", encoding="utf-8")
    told = coach("--vtt", "minute.vtt")
    assert told.exit_code == 2
    assert "exists already and was left as it is" in told.err
    assert (tmp_path / "minute.vtt").read_text(encoding="utf-8") == "mine"
    assert coach("--vtt", "minute.vtt", "--force").exit_code == 0
    assert (tmp_path / "minute.vtt").read_text(encoding="utf-8").startswith("WEBVTT")


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        (["--vtt", "minute.srt"], "does not end in .vtt"),
        (["--film", "minute.avi"], "does not end in .mp4 or .gif"),
        (["--protocol", "none"], "There is no protocol “none”. Choose one of:"),
        (["--protocol", "kuleuven"], "Add it, as --repetitions 3"),
        (["--protocol", "npp"], "gives no numbers. A therapist has to set them first"),
        (["--exercise", "flexion_seated"], "--exercise goes with --card"),
        (["--protocol", "kuleuven", "--repetitions", "11"], "from 1 to 10"),
        (["--protocol", "kuleuven", "--repetitions", "0"], "from 1 to 10"),
        (["--repetitions", "2"], "says itself how often"),
        (["--vtt", "no/such/minute.vtt"], "cannot be written"),
        (["--card", "card.txt"], "Let it end with .pdf or .html"),
        (["--card", "card.html", "--control"], "Leave out --control"),
    ],
)
def test_what_cannot_be_meant_is_one_sentence(
    coach: Command, asked: list[str], sentence: str
) -> None:
    told = coach(*asked)
    assert told.exit_code == 2
    assert sentence in told.err
    assert told.err.count("\n") == 1


def test_no_file_is_made_where_another_is_taken(coach: Command, tmp_path: Path) -> None:
    (tmp_path / "minute.gif").write_bytes(b"mine")
    told = coach("--vtt", "minute.vtt", "--film", "minute.gif")
    assert told.exit_code == 2
    assert "minute.gif exists already" in told.err
    assert not (tmp_path / "minute.vtt").exists()


def test_a_card_that_cannot_be_made_is_told_before_anything_else_is(
    coach: Command, tmp_path: Path
) -> None:
    told = coach("--vtt", "minute.vtt", "--card", "card.doc")
    assert told.exit_code == 2
    assert "Let it end with .pdf or .html" in told.err
    assert not (tmp_path / "minute.vtt").exists()


@pytest.mark.skipif(os.name != "posix", reason="the mask is of POSIX systems")
@pytest.mark.parametrize("option", [("--vtt", "it.vtt"), ("--card", "it.html")])
def test_who_may_read_a_file_to_hand_on_is_for_the_system_to_say(
    coach: Command, tmp_path: Path, option: tuple[str, str]
) -> None:
    before = os.umask(0o027)
    try:
        assert coach(*option).exit_code == 0
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / option[1]).stat().st_mode) == 0o640


def test_a_file_of_ones_own_with_a_fault_is_named_where_its_protocol_is_missed(
    coach: Command, tmp_path: Path
) -> None:
    (tmp_path / "protocols").mkdir()
    (tmp_path / "protocols" / "mine.toml").write_text('id = "mine"\n', encoding="utf-8")
    told = coach("--protocol", "mine", "--home", str(tmp_path))
    assert told.exit_code == 2
    assert "There is no protocol “mine”" in told.err
    assert "Left out for a fault that Settings in the app names: mine.toml." in told.err


def test_a_film_is_made_and_the_captions_beside_it_are_its_own(
    coach: Command, home: Path, tmp_path: Path
) -> None:
    """U02."""
    asked = ("--film", "minute.gif", "--vtt", "minute.vtt", "--protocol", "short")
    told = coach(*asked, "--home", str(home), "--language", "en")
    assert (told.exit_code, told.err) == (0, "")
    begins = re.search(r"Film written: minute.gif .* The minute begins at (\d\d):(\d\d)", told.out)
    assert begins is not None
    first = next(it for it in webvtt.read(tmp_path / "minute.vtt") if it.text == "Get ready.")
    assert first.start_in_seconds == int(begins[1]) * 60 + int(begins[2])
    assert (tmp_path / "minute.gif").read_bytes().startswith(b"GIF89a")
    assert sorted(it.name for it in tmp_path.iterdir()) == ["home", "minute.gif", "minute.vtt"]


@pytest.mark.parametrize(
    ("missing", "file"), [("av", "a.mp4"), ("PIL", "a.gif"), ("resvg_py", "a.mp4")]
)
def test_a_missing_extra_is_one_sentence_that_says_how_to_get_it(
    missing: str, file: str, tmp_path: Path
) -> None:
    refused = without(missing, "--film", str(tmp_path / file))
    assert refused.returncode == 2
    assert refused.stderr.count("\n") == 1
    assert "pip install 'rekmaat[film]'" in refused.stderr
    assert list(tmp_path.iterdir()) == []


def test_captions_and_lines_need_no_extra(tmp_path: Path) -> None:
    for missing in ("av", "PIL", "resvg_py"):
        assert without(missing, "--quick").returncode == 0
        assert without(missing, "--vtt", str(tmp_path / f"{missing}.vtt")).returncode == 0


def without(module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the coach where a module is not installed."""
    script = (
        "import sys\n"
        "from importlib.machinery import PathFinder\n"
        "class Without(PathFinder):\n"
        "    @classmethod\n"
        "    def find_spec(cls, name, *others):\n"
        f"        return None if name == {module!r} else super().find_spec(name, *others)\n"
        "sys.meta_path[sys.meta_path.index(PathFinder)] = Without\n"
        "from rekmaat.cli.main import run\n"
        f"sys.exit(run(['coach', *{list(arguments)!r}]))\n"
    )
    return subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"LC_ALL": "C", "PYTHONUTF8": "1"},
    )


def test_a_card_is_written_too(coach: Command, tmp_path: Path) -> None:
    told = coach("--card", "card.html", "--language", "nl")
    assert told.exit_code == 0
    assert "card.html" in told.out
    assert "<html" in (tmp_path / "card.html").read_text(encoding="utf-8")


def test_who_sits_is_shown_the_form_for_it(coach: Command) -> None:
    told = coach("--seated", "--quick", "--language", "en").out
    assert "Seated pelvic stretch, 3 times 20 seconds" in told
    assert "Sit up straight" in told


def test_it_ends_with_when_to_ask_for_help(coach: Command) -> None:
    told = coach("--quick", "--language", "en").out
    assert "one hour after" in told.splitlines()[-1]


def test_repetitions_are_given_where_a_protocol_asks_for_them(coach: Command) -> None:
    told = coach("--protocol", "kuleuven", "--repetitions", "2", "--quick", "--language", "en")
    assert told.exit_code == 0
    assert "2 times 30 seconds" in told.out


def test_the_minute_without_a_stretch_is_named_and_has_its_own_words(coach: Command) -> None:
    told = coach("--control", "--quick", "--language", "en").out
    assert "without a stretch" in told
    assert "Stand still. Feel your hands." in told
    assert "Pelvis slowly" not in told


def test_the_help_does_not_pay_for_what_it_does_not_draw() -> None:
    asked = "import sys; from rekmaat.cli.main import run; run(['coach', '--help'])"
    loaded = subprocess.run(
        [sys.executable, "-c", f"{asked}; print(*sys.modules, file=sys.stderr)"],
        capture_output=True,
        text=True,
        check=True,
    ).stderr.split()
    assert not {"rich.live", "av", "PIL", "resvg_py", "numpy"} & set(loaded)
