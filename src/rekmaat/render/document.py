"""An HTML document within itself: its one style is allowed by its hash, no script, no network."""

from base64 import b64encode
from hashlib import sha256
from html import escape as escaped

_DOCUMENT = """<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Rekmaat">
<title>{title}</title>
<style>{style}</style>
</head>
<body>
{body}
</body>
</html>
"""


def document(
    body: str, *, language: str, title: str, style: str, brings_fonts: bool = False
) -> str:
    """Return a whole document.

    Args:
        body: Markup of what is inside.
        language: Code of the language, for hyphens and voices.
        title: Of the window, as plain text.
        style: All its rules.
        brings_fonts: Whether the style holds fonts.
    """
    fonts = "font-src data:; " if brings_fonts else ""
    allowed = b64encode(sha256(style.encode()).digest()).decode()
    return _DOCUMENT.format(
        language=escaped(language),
        policy=escaped(f"default-src 'none'; {fonts}style-src 'sha256-{allowed}'"),
        title=escaped(title),
        style=style,
        body=body,
    )
