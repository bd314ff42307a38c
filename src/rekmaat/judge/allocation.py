"""Who gets which arm of a trial, or which order of the arms: drawn by lot from one seed.

Every stratum has a list of its own, drawn in blocks. What stands at a place of a list follows from
the seed, the stratum and the place alone, so a longer list begins like a shorter one.
"""

from collections.abc import Iterator

from rekmaat.errors import RefusedError
from rekmaat.judge.allocation_scheme import Design, Scheme, scheme_faults
from rekmaat.judge.lots import below, shuffled, words
from rekmaat.judge.williams import williams_square

RULES_VERSION = "1"
"""Which reading of a seed this is."""
Allocation = tuple[str, ...]
"""The arm of one person; in a crossover every arm, in the order of the periods."""


def allocations(scheme: Scheme, seed: int, stratum: str, people: int) -> tuple[Allocation, ...]:
    """Return the list of one stratum.

    Block b, from 1, is drawn with the words named `rekmaat-allocation-1:seed:b:stratum`: first its
    size, where there is more than one; then the order of its places, which hold each arm in turn,
    in the order of the arms and as often as the ratio says. In a crossover the places hold Williams
    sequences; which arm is which number in them is drawn once for all strata, as block 0 of the
    stratum without a name.

    Args:
        scheme: How people are allocated.
        seed: What all of it follows from.
        stratum: One of `scheme.strata`.
        people: How many places the list has.

    Raises:
        RefusedError: No list can be drawn in this way; says every reason.
    """
    if found := scheme_faults(scheme):
        raise RefusedError(*found)
    drawn = _places(scheme, seed, stratum)
    return tuple(next(drawn) for _ in range(people))


def _places(scheme: Scheme, seed: int, stratum: str) -> Iterator[Allocation]:
    cells = _cells(scheme, seed)
    block = 0
    while True:
        block += 1
        drawn = words(_name(seed, block, stratum))
        sizes = scheme.blocks
        size = sizes[below(len(sizes), drawn)] if len(sizes) > 1 else sizes[0]
        yield from shuffled(cells * (size // len(cells)), drawn)


def _cells(scheme: Scheme, seed: int) -> tuple[Allocation, ...]:
    """What the smallest block holds."""
    if scheme.design is Design.PARALLEL:
        pairs = zip(scheme.arms, scheme.ratio, strict=True)
        return tuple((arm,) for arm, share in pairs for _ in range(share))
    named = shuffled(scheme.arms, words(_name(seed, 0, "")))
    return tuple(
        tuple(named[number] for number in sequence)
        for sequence in williams_square(len(scheme.arms))
    )


def _name(seed: int, block: int, stratum: str) -> str:
    return f"rekmaat-allocation-{RULES_VERSION}:{seed}:{block}:{stratum}"
