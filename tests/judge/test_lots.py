"""Lots: drawn from SHA-256, each with the same chance."""

from collections import Counter
from hashlib import sha256
from itertools import islice, permutations

from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from rekmaat.judge.lots import below, shuffled, words


def test_a_word_is_the_head_of_sha_256_and_anybody_can_make_it() -> None:
    by_hand = [int(sha256(f"{i}:a:7".encode()).hexdigest()[:16], 16) for i in range(3)]
    assert list(islice(words("a:7"), 3)) == by_hand


def test_the_first_words_are_those_of_every_machine() -> None:
    """Made with `printf 0:rekmaat | sha256sum | cut -c1-16`, and 1."""
    assert [f"{it:016x}" for it in islice(words("rekmaat"), 2)] == FIRST_WORDS


def test_a_word_beyond_the_last_whole_round_is_not_used() -> None:
    """Of 2^64 words the last would make 0 likelier than 2."""
    assert below(3, iter([2**64 - 1, 5])) == 2
    assert below(3, iter([2**64 - 2, 5])) == 2


@given(st.integers(1, 10**6), st.text(max_size=5))
def test_a_number_below_a_limit_is_below_it(limit: int, name: str) -> None:
    assert 0 <= below(limit, words(name)) < limit


@given(st.lists(st.integers()), st.text(max_size=5))
def test_shuffling_keeps_everything(items: list[int], name: str) -> None:
    assert Counter(shuffled(items, words(name))) == Counter(items)


def test_every_order_is_equally_likely() -> None:
    """V04. 24 orders of four, 2,400 draws: chi-square does not object at one in a thousand."""
    drawn = Counter(shuffled("ABCD", words(str(seed))) for seed in range(2400))
    assert set(drawn) == set(permutations("ABCD"))
    assert stats.chisquare(list(drawn.values())).pvalue > 0.001


FIRST_WORDS = ["297f0d8f3bc51a42", "a692d2d108d53a97"]
