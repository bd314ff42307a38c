"""The foot of the page: how to check the lot, where the protocol comes from, what it is for."""

from rekmaat.guide.experiment_rules import Status
from rekmaat.tell.about_person import AboutPerson
from rekmaat.tell.account import Account
from rekmaat.tell.plain_line import shortened

OVER = frozenset({Status.DONE, Status.STOPPED})
"""Only then may the seed be told: it says which minute comes next."""


def check_lines(account: Account, text: AboutPerson) -> tuple[str, ...]:
    """Return what anybody needs to check that the lot was fixed beforehand."""
    over = account.status in OVER
    filled = {"fingerprint": account.fingerprint}
    if not over:
        return (text.say("page-check-closed", filled),)
    return (text.say("page-check-told", filled | {"seed": account.plan.seed}),)


def foot_lines(account: Account, text: AboutPerson, version: str) -> tuple[str, ...]:
    """Return the protocol with its source, the purpose, that nobody reviewed it, the version."""
    purpose = (text.say("intended-purpose"), text.say("about-review"))
    made = text.say("page-version", {"version": version})
    return (*_protocol(account, text), *purpose, made)


def _protocol(account: Account, text: AboutPerson) -> tuple[str, ...]:
    protocol = account.protocol
    if protocol is None:
        return ()
    filled = {
        "name": shortened(protocol.name.spoken_in(text.language)),
        "version": protocol.version,
        "source": shortened(protocol.source.reference.spoken_in(text.language)).rstrip("."),
        "status": text.say(f"page-source-{protocol.source.status}"),
    }
    return (text.say("page-protocol", filled),)
