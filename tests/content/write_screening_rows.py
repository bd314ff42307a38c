"""Writes screening_rows.txt anew, for when the screening table is changed on purpose.

    python tests/content/write_screening_rows.py

Run it only after a physiotherapist and a GP have seen the change; the difference in version control
is what they sign.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TABLE = HERE.parents[1] / "src" / "rekmaat" / "content" / "screening.toml"
SNAPSHOT = HERE / "screening_rows.txt"
LANGUAGES = ("nl", "fr", "en")
Fields = Mapping[str, Any]


def rendered(table: Fields) -> str:
    """Return the whole table, one row a line."""
    parts = (_head(table), _rows(table), _combinations(table), _clear(table), _stops(table))
    return "\n".join(line for part in (*parts, _words(table)) for line in (*part, ""))


def _head(table: Fields) -> Iterator[str]:
    meta = table["meta"]
    yield f"{meta['id']} {meta['version']}, valid {meta['valid_days']} days"
    yield f"review: {meta['review']['status']}"
    yield "To sign (name, profession, country, date): physiotherapist ________  GP ________"


def _rows(table: Fields) -> Iterator[str]:
    yield "ROWS: page question | answer -> outcome, within, adaptations | may it be lowered"
    for question in table["question"]:
        for answer in _answers(table, question):
            shown = _with_range(question, answer)
            yield f"{question['stage']} {question['id']} | {shown} -> {_result(question, answer)}"


def _result(question: Fields, answer: str) -> str:
    parts = [question["outcome"][answer]]
    if answer in question.get("within", {}):
        parts.append(f"within {question['within'][answer]}")
    parts += question.get("adapt", {}).get(answer, ())
    asked = _asked(question)
    return f"{', '.join(parts)} | {_lowered(question)}{f' | {asked}' if asked else ''}"


def _asked(question: Fields) -> str:
    asked_if = question.get("ask_if", {}).items()
    conditions = [f"{name} = {_either(answers)}" for name, answers in asked_if]
    if below := question.get("ask_if_result_below"):
        conditions.append(f"result below {below}")
    return f"asked if {' and '.join(conditions)}" if conditions else ""


def _combinations(table: Fields) -> Iterator[str]:
    yield "COMBINATIONS: id | all of these -> outcome, within, advice | may it be lowered"
    for rule in table["combine"]:
        when = " and ".join(f"{name} = {_either(found)}" for name, found in rule["when"].items())
        parts = [rule["outcome"]]
        if "within" in rule:
            parts.append(f"within {rule['within']}")
        if "advice" in rule:
            parts.append(f"advice {rule['advice']}")
        yield f"{rule['id']} | {when} -> {', '.join(parts)} | {_lowered(rule)}"


def _clear(table: Fields) -> Iterator[str]:
    yield 'CLEAR: page question | the answers that remain possible after "none of these"'
    for question in table["question"]:
        if "clear" in question:
            left = _either([_with_range(question, answer) for answer in question["clear"]])
            yield f"{question['stage']} {question['id']} | {left}"


def _stops(table: Fields) -> Iterator[str]:
    yield "STOP RULES: id | when -> then"
    for rule in table["stop_rule"]:
        yield f"{rule['id']} | {rule['when']} -> {rule['then']}"


def _words(table: Fields) -> Iterator[str]:
    yield "WORDS: question | language | text | line in the list | answers"
    for question in table["question"]:
        for language in LANGUAGES:
            short = question.get("short", {}).get(language, "(not in a list)")
            labels = question.get("label") or table["answer_set"][question["answer_set"]]
            answers = [f"{name}: {labels[name][language]}" for name in _answers(table, question)]
            text = question["text"][language]
            yield f"{question['id']} | {language} | {text} | {short} | {'; '.join(answers)}"
    for kind in ("stage", "outcome", "within", "adapt", "advice", "stop_rule"):
        yield from _spoken(kind, table[kind])
    for place, terms in table["terms"].items():
        yield f"terms {place} | {'; '.join(f'{name}: {words}' for name, words in terms.items())}"


def _spoken(kind: str, items: Any) -> Iterator[str]:  # noqa: ANN401
    named = items.items() if isinstance(items, dict) else ((_name(item), item) for item in items)
    for name, item in named:
        for language in LANGUAGES:
            texts = [item.get("title", item)[language]]
            texts += [item[key][language] for key in ("short", "after") if key in item]
            yield f"{kind} {name} | {language} | {' | '.join(texts)}"


def _name(item: Fields) -> str:
    return str(item.get("id", item.get("number")))


def _with_range(question: Fields, answer: str) -> str:
    lowest = question.get("range", [0])[0]
    for band in question.get("bands", ()):
        if band["id"] == answer:
            return f"{answer} ({lowest} to {band['max']})"
        lowest = band["max"] + 1
    return answer


def _answers(table: Fields, question: Fields) -> list[str]:
    if "answers" in question:
        return list(question["answers"])
    return list(table["answer_set"][question["answer_set"]]["order"])


def _either(answers: list[str]) -> str:
    return " or ".join(answers)


def _lowered(row: Fields) -> str:
    return "clearable" if row["clearable"] else "not clearable"


if __name__ == "__main__":
    content = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    SNAPSHOT.write_text(rendered(content), encoding="utf-8")
