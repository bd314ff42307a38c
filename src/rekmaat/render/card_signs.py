"""The signs of the step card: never a colour alone, and nothing a copier loses."""

_SIGN = (
    '<svg xmlns="http://www.w3.org/2000/svg" class="sign" width="24" height="24" '
    'viewBox="0 0 24 24" aria-hidden="true">{inside}</svg>'
)
CROSS = _SIGN.format(
    inside='<circle cx="12" cy="12" r="10.3" fill="#fff" stroke="#000" stroke-width="2.8"/>'
    '<path d="M7.6 7.6L16.4 16.4M7.6 16.4L16.4 7.6" stroke="#000" stroke-width="3.2" '
    'stroke-linecap="round"/>'
)
STOP = _SIGN.format(
    inside='<path d="M7.4 1H16.6L23 7.4V16.6L16.6 23H7.4L1 16.6V7.4Z" fill="#000"/>'
    '<path d="M6 12H18" stroke="#fff" stroke-width="4"/>'
)
CALL = _SIGN.format(
    inside='<rect x="5.5" y="1" width="13" height="22" rx="2.6" fill="#000"/>'
    '<path d="M8 5H16V17H8Z" fill="#fff"/><path d="M10.5 20H13.5" stroke="#fff" stroke-width="1.6" '
    'stroke-linecap="round"/>'
)
ASK = _SIGN.format(
    inside='<circle cx="12" cy="12" r="11" fill="#000"/>'
    '<path d="M8.4 9.2A3.7 3.7 0 1 1 13.6 12.6C12.4 13.2 12 13.7 12 15" fill="none" stroke="#fff" '
    'stroke-width="2.5" stroke-linecap="round"/><circle cx="12" cy="18.4" r="1.6" fill="#fff"/>'
)
_TICKS = 46
_WIDE = 4 * _TICKS


def _rule() -> str:
    ticks = "".join(f"M{4 * at} 0V{2.2 if at % 5 else 3.4:g}" for at in range(1, _TICKS))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="ticks" width="{_WIDE}" height="4" '
        f'viewBox="0 0 {_WIDE} 4" preserveAspectRatio="none" aria-hidden="true">'
        f'<path d="{ticks}" stroke="#000" stroke-width=".45"/></svg>'
    )


RULE = _rule()
"""The marks along the edge of a folding rule."""
