"""`rekmaat trial allocate`, `open` and `check`, from options to sealed envelopes and back."""

import csv
import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from rekmaat import __version__
from rekmaat.exchange.allocation_files import read_list
from rekmaat.judge.allocation import allocations
from rekmaat.judge.allocation_scheme import Design, Factor
from told import Command, Told, command

FOUR = ("--arms", "A", "B", "C", "D", "--control", "D", "--people", 12, "--design", "crossover")
TWO = ("--arms", "stretch", "control", "--control", "control", "--design", "parallel")
PARALLEL = (*TWO, "--people", 8)
OUT = ("--output", "trial")


@pytest.fixture
def trial(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Command:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C")
    return command(capsys, "trial")


def code(number: int) -> str:
    with Path("trial/concealed/codes.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))[number - 1]["code"]


def opened(trial: Command, number: int, *options: object) -> Told:
    return trial("open", "trial", f"P{number:02}", "--code", code(number), *options)


def test_what_is_drawn_is_told_without_seed_and_order(trial: Command) -> None:
    """V04."""
    for asked in ((), ("--json",)):
        folder = f"trial{len(asked)}"
        told = trial("allocate", *FOUR, "--seed", 2**90, "--output", folder, *asked)
        assert told.exit_code == 0
        assert str(2**90) not in told.out
        concealed, _ = read_list(Path(folder, "concealed", "list.json"))
        assert ", ".join(concealed.entries[0].allocation) not in told.out
        assert concealed.seed == str(2**90)


def test_the_json_holds_the_fingerprint_of_the_published_file(trial: Command) -> None:
    found = trial("allocate", *FOUR, *OUT, "--json").json
    file = Path(found["files"]["enrolment"], "published.json")
    assert found["fingerprint"] == sha256(file.read_bytes()).hexdigest()
    assert (found["people"], found["envelopes"]) == (12, 12)
    assert found["provenance"]["version"] == __version__


def test_a_short_seed_gives_the_list_again_and_is_warned_of(trial: Command) -> None:
    """V04."""
    told = trial("allocate", *FOUR, *OUT, "--seed", 7)
    assert told.exit_code == 0
    assert "can be guessed" in told.err
    concealed, _ = read_list(Path("trial/concealed/list.json"))
    assert concealed.scheme.design is Design.CROSSOVER
    assert concealed.scheme.blocks == (4, 8)
    drawn = allocations(concealed.scheme, 7, "", 12)
    assert tuple(it.allocation for it in concealed.entries) == drawn


def test_blocks_ratio_and_strata_are_as_asked(trial: Command) -> None:
    strata = ("--strata", "sex=F,M", "chronic=yes,no")
    told = trial("allocate", *PARALLEL, *OUT, "--ratio", 2, 1, "--blocks", 6, 9, *strata)
    assert told.exit_code == 0
    assert "4 groups of people (strata)" in told.out
    assert "32 in all" in told.out
    scheme = read_list(Path("trial/concealed/list.json"))[0].scheme
    assert (scheme.ratio, scheme.blocks) == ((2, 1), (6, 9))
    assert scheme.factors == (Factor("sex", ("F", "M")), Factor("chronic", ("yes", "no")))


def test_an_envelope_names_the_sequence_and_the_fingerprint_to_send(trial: Command) -> None:
    trial("allocate", *FOUR, *OUT)
    told = opened(trial, 1)
    allocation = read_list(Path("trial/concealed/list.json"))[0].entries[0].allocation
    assert told.exit_code == 0
    assert (
        f"Person P01 gets, in this order: {', '.join(allocation)} (envelope 001.json)." in told.out
    )
    assert "1 of 12 people now has" in told.out
    assert "lies beside the envelopes" in told.err
    found = opened(trial, 2, "--json").json
    assert found["head"] == trial("check", "trial", "--json").json["head"]
    assert (found["envelope"], found["opened"]) == (2, 2)


def test_without_a_code_it_says_which_envelope_is_next(trial: Command) -> None:
    trial("allocate", *FOUR, *OUT)
    opened(trial, 1)
    told = trial("open", "trial", "P02")
    assert told.exit_code == 0
    assert "The next envelope for person P02 is 002.json." in told.out
    found = trial("open", "trial", "P02", "--json").json
    assert (found["envelope"], found["allocation"], found["opened"]) == (2, None, 1)
    assert found["head"] in told.out


def test_an_arm_is_told_in_a_parallel_trial(trial: Command) -> None:
    trial("allocate", *PARALLEL, *OUT, "--strata", "sex=F,M")
    told = opened(trial, 1, "--stratum", "sex=F")
    assert "Person P01 gets: " in told.out
    assert "(envelope F-001.json)" in told.out


def test_a_check_says_what_fits_and_writes_who_got_what(trial: Command) -> None:
    """V04."""
    made = trial("allocate", *FOUR, *OUT, "--json").json
    head = opened(trial, 1, "--json").json["head"]
    opened(trial, 2)
    registered = ("--registered", made["fingerprint"].upper(), "--head", head)
    told = trial(
        "check", "trial", *registered, "--sealed", "trial/concealed/list.json", "--list", "who.csv"
    )
    assert (told.exit_code, told.err) == (0, "")
    assert "All 12 envelopes are as published." in told.out
    assert "published.json is the file that was registered." in told.out
    assert "one entry came later" in told.out
    assert "drawn again from its seed it is the same" in told.out
    assert "Written to who.csv: 2 people." in told.out
    assert Path("who.csv").read_text(encoding="utf-8").count("\n") == 3
    again = trial("check", "trial", "--list", "who.csv")
    assert again.exit_code == 2
    assert "--force" in again.err
    assert trial("check", "trial", "--list", "who.csv", "--force").exit_code == 0


def test_a_check_without_anything_noted_says_what_it_cannot_see(trial: Command) -> None:
    trial("allocate", *FOUR, *OUT)
    told = trial("check", "trial").out
    assert "Compare it with the one that was registered" in told
    assert "somebody could have written them anew" in told


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "entry 2 was changed after entry 3 was written"),
        ("nl", "regel 2 is veranderd nadat regel 3 geschreven was"),
        ("fr", "la ligne 2 a été changée après l\u2019écriture de la ligne 3"),
    ],
)
def test_tampering_is_refused_in_words_and_gives_no_table(
    trial: Command, language: str, words: str
) -> None:
    trial("allocate", *FOUR, *OUT)
    for number in (1, 2):
        opened(trial, number)
    log = Path("trial/enrolment/log.jsonl")
    log.write_text(log.read_text().replace("P01", "P09"), encoding="utf-8")
    told = trial("check", "trial", "--list", "who.csv", "--language", language)
    assert (told.exit_code, told.out) == (3, "")
    assert words in told.err
    assert not Path("who.csv").exists()
    found = trial("check", "trial", "--json")
    assert found.exit_code == 3
    assert [it["code"] for it in found.json["findings"]] == ["log-entry-changed"]


def test_several_changed_envelopes_are_told_together(trial: Command) -> None:
    trial("allocate", *FOUR, *OUT)
    for number in (3, 5):
        Path(f"trial/enrolment/envelopes/00{number}.json").write_text("{}")
    told = trial("check", "trial")
    assert told.err.count("was changed after it was published") == 1
    assert "003.json, trial" in told.err


def test_a_refused_opening_is_one_object_with_json(trial: Command) -> None:
    trial("allocate", *FOUR, *OUT)
    told = trial("open", "trial", "P01", "--code", code(2), "--json")
    assert (told.exit_code, told.err) == (3, "")
    assert [it["code"] for it in told.json["findings"]] == ["envelope-code-wrong"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ((*FOUR[:5], *range(36), *FOUR[5:]), "40 arms were given, and a trial here has 2 to 12"),
        ((*FOUR[:6], "E", *FOUR[7:]), "“E” is none of the arms (A, B, C, D)"),
        ((*FOUR, "--blocks", 6), "Take multiples of 4, up to 500"),
        ((*FOUR, "--ratio", 1, 1, 1, 2), "everybody gets every arm"),
        ((*PARALLEL, "--ratio", 1, 0), "every number must lie between 1 and 20"),
        ((*PARALLEL, "--ratio", 1, 1, 1), "3 numbers for 2 arms"),
        ((*PARALLEL, "--strata", "sex"), "write what people are told apart by as sex=F,M"),
        ((*PARALLEL, "--strata", "sex=F"), "one level only"),
        ((*PARALLEL, "--strata", "a=1,1"), "“1” is there twice under a"),
        ((*TWO, "--people", 0), "--people must lie between 1 and 5,000."),
        ((*TWO, "--strata", "a=1,2", "--people", 3000), "between 1 and 2,500 with 2 strata."),
        ((*PARALLEL, "--seed", -1), "--seed must be a whole number from 0"),
        ((*PARALLEL, "--seed", 2**128), "--seed must be a whole number from 0"),
        ((*PARALLEL, "--seed", "1.5"), "no whole number"),
        ((*PARALLEL, "--blocks", 4, "6.5"), "no whole number"),
        (("--arms", "A", *FOUR[5:]), "1 arm was given"),
    ],
)
def test_what_cannot_be_asked_for_is_wrong_use(
    trial: Command, options: tuple[object, ...], words: str
) -> None:
    told = trial("allocate", *options, *OUT)
    assert (told.exit_code, told.out) == (2, "")
    assert words in told.err
    assert not Path("trial").exists()


def test_a_folder_with_something_in_it_is_left_alone(trial: Command) -> None:
    trial("allocate", *FOUR, *OUT)
    before = Path("trial/concealed/list.json").read_bytes()
    told = trial("allocate", *FOUR, *OUT)
    assert told.exit_code == 2
    assert "is no empty folder" in told.err
    assert Path("trial/concealed/list.json").read_bytes() == before


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("Jan Jansen", "--code", "A"), "Never give a name"),
        (("P01", "--code", "A", "--envelope", 3), "--envelope and --reason go together"),
        (("P01", "--code", "A", "--reason", "why"), "--envelope and --reason go together"),
        (("P01", "--code", "A", "--envelope", 3, "--reason", " "), "--reason must say why"),
    ],
)
def test_an_opening_that_cannot_be_meant_is_wrong_use(
    trial: Command, options: tuple[object, ...], words: str
) -> None:
    trial("allocate", *FOUR, *OUT)
    told = trial("open", "trial", *options)
    assert (told.exit_code, told.out) == (2, "")
    assert words in told.err


def test_a_fingerprint_that_is_none_is_wrong_use(trial: Command) -> None:
    trial("allocate", *FOUR, *OUT)
    for option in ("--registered", "--head"):
        told = trial("check", "trial", option, "abc")
        assert told.exit_code == 2
        assert told.err.startswith(f"{option} takes a fingerprint of 64 hexadecimal digits")


@pytest.mark.parametrize(
    ("language", "sentences"),
    [
        (
            "nl",
            (
                "12 mensen krijgen elk alle armen (A, B, C, D)",
                "Persoon P01 krijgt, in deze volgorde: ",
                "Alle 12 enveloppen zijn zoals vastgelegd.",
            ),
        ),
        (
            "fr",
            (
                "12 personnes reçoivent chacune tous les bras (A, B, C, D)",
                "La personne P01 reçoit, dans cet ordre\u00a0: ",
                "Les 12 enveloppes sont comme elles ont été déposées.",
            ),
        ),
    ],
)
def test_they_speak_other_languages(
    trial: Command, language: str, sentences: tuple[str, ...]
) -> None:
    asked = ("--language", language)
    told = [trial("allocate", *FOUR, *OUT, *asked), opened(trial, 1, *asked)]
    told.append(trial("check", "trial", *asked))
    for answer, sentence in zip(told, sentences, strict=True):
        assert answer.exit_code == 0
        assert sentence in answer.out


def test_two_who_open_at_once_never_lose_an_entry(trial: Command) -> None:
    """Whoever comes second waits or is told to try again; the log stays whole."""
    trial("allocate", *FOUR, *OUT)
    rekmaat = [sys.executable, "-c", "from rekmaat.cli.main import main; main()", "trial", "open"]
    pipe = subprocess.PIPE
    running = [
        subprocess.Popen([*rekmaat, "trial", person, "--code", code(1), "--json"], stdout=pipe)
        for person in ("P01", "P02")
    ]
    codes = sorted((it.communicate()[0], it.returncode)[1] for it in running)
    assert codes == [0, 3]
    checked = trial("check", "trial", "--json").json
    assert len(checked["opened"]) == 1
    log = Path("trial/enrolment/log.jsonl").read_text()
    assert [json.loads(line)["event"] for line in log.splitlines()] == ["made", "opened"]
