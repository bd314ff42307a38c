"""The mark: a piece of folding rule."""

_MARK = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="18" viewBox="0 0 42 18" '
    'aria-hidden="true" focusable="false">'
    '<rect x="1.5" y="1.5" width="39" height="15" rx="3" fill="{tape}" stroke="{ink}" '
    'stroke-width="3"/><path d="M9 2v6M17 2v8M25 2v6M33 2v8" stroke="{ink}" stroke-width="2.5"/>'
    "</svg>"
)
BRAND = _MARK.format(tape="#ffc72e", ink="#0b3234")
PRINT_BRAND = _MARK.format(tape="#ffffff", ink="#000000")
"""For a page that is copied in black and white."""
