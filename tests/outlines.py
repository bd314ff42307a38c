"""The tags of an HTML document, in their order."""

from html.parser import HTMLParser

VOID = {"meta", "br", "link", "img"}


class Outline(HTMLParser):
    """The tags of a page, checked to be closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def outline(document: str) -> Outline:
    found = Outline()
    found.feed(document)
    found.close()
    return found
