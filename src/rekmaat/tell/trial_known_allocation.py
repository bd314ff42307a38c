"""What the folder of an allocation tells of the lots; without it nothing is known of them."""

from collections.abc import Iterator
from datetime import date

from rekmaat.tell.trial_account import TrialAccount
from rekmaat.tell.trial_report_words import ReportWords


def random_order(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield how the lots were drawn; in a pilot without a control there are none to draw."""
    if account.pilot is not None:
        yield words.say("known-no-lots")
    it = account.beside.allocation
    if it is not None:
        yield words.say("known-random-order", {"sha256": it.published_sha256})


def restriction(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield what bound the lots."""
    if account.pilot is not None:
        yield words.say("known-no-lots")
    it = account.beside.allocation
    if it is not None:
        yield words.say(f"known-restriction-{it.design}")
        if it.strata:
            yield words.say("known-strata", {"strata": words.listed(it.strata)})


def concealment(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield how the lots were kept hidden."""
    if account.pilot is not None:
        yield words.say("known-no-lots")
    it = account.beside.allocation
    if it is not None:
        counted = {"sealed": it.envelopes, "opened": it.opened}
        yield words.say("known-concealment", counted | {"sha256": it.log_sha256})


def enrolled_when(account: TrialAccount, words: ReportWords) -> Iterator[str]:
    """Yield when the first and the last person got an arm."""
    it = account.beside.allocation
    if it is not None and it.first is not None and it.last is not None:
        told = {"first": told_date(it.first, words), "last": told_date(it.last, words)}
        yield words.say("known-enrolled-when", told)


def told_date(day: date, words: ReportWords) -> str:
    """Return a day in words."""
    return words.say("report-date", {"day": day.day, "month": day.month, "year": str(day.year)})
