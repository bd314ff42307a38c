"""One page about an experiment for the physiotherapist, to print or as a PDF."""

from rekmaat.catalogue.text import text_of
from rekmaat.guide.wording import Language
from rekmaat.render.sheet import sheet
from rekmaat.render.sheet_pdf import sheet_pdf
from rekmaat.tell.account import Account
from rekmaat.tell.report import report
from rekmaat.tell.report_parts import Report
from rekmaat.version import __version__

BOOKS = ("experiment", "findings", "figures", "app")


def page_html(account: Account, language: Language) -> str:
    """Return a whole HTML document that prints on one A4 and asks for nothing from outside."""
    return sheet(_report(account, language), language)


def page_pdf(account: Account, language: Language) -> bytes:
    """Return the same page as a PDF of one A4.

    Raises:
        PdfMissingError: The extra `report` is not installed.
    """
    return sheet_pdf(_report(account, language), language)


def _report(account: Account, language: Language) -> Report:
    return report(account, text_of(language, *BOOKS), language, version=__version__)
