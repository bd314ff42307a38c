"""Envelopes: closed without their code, open with it, and never with another content."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from rekmaat.exchange.envelope import (
    SALT_BYTES,
    Place,
    Secret,
    added,
    code_of,
    code_text,
    commitment,
    secret_bytes,
    secret_of,
)

ARMS = ("A", "B", "C", "D")
orders = st.permutations(ARMS).map(tuple)
salts = st.binary(min_size=SALT_BYTES, max_size=SALT_BYTES).map(bytes.hex)
codes = st.integers(17, 28).flatmap(lambda size: st.binary(min_size=size, max_size=size))


@given(orders, salts, st.data())
def test_what_was_sealed_comes_out_again(
    order: tuple[str, ...], salt: str, data: st.DataObject
) -> None:
    secret = Secret(order, salt)
    content = secret.as_bytes(ARMS)
    assert len(content) == secret_bytes(4)
    code = data.draw(st.binary(min_size=len(content), max_size=len(content)))
    assert secret_of(added(added(content, code), code), ARMS) == secret


@given(orders, orders, salts)
def test_a_closed_envelope_fits_every_allocation_equally_well(
    one: tuple[str, ...], other: tuple[str, ...], salt: str
) -> None:
    """Shannon: for whatever is in it there is exactly one code, so it tells nothing."""
    locked = added(Secret(one, salt).as_bytes(ARMS), bytes(range(20)))
    code = added(locked, Secret(other, salt).as_bytes(ARMS))
    assert secret_of(added(locked, code), ARMS) == Secret(other, salt)


@given(orders, orders, salts)
def test_another_content_never_has_the_published_fingerprint(
    one: tuple[str, ...], other: tuple[str, ...], salt: str
) -> None:
    published = commitment("t", Place("", 1), Secret(one, salt))
    assert (commitment("t", Place("", 1), Secret(other, salt)) == published) == (one == other)
    assert commitment("t", Place("", 2), Secret(one, salt)) != published
    assert commitment("u", Place("", 1), Secret(one, salt)) != published
    assert commitment("t", Place("sex=F", 1), Secret(one, salt)) != published


def test_the_fingerprint_is_sha_256_of_plain_json() -> None:
    """Made with `printf '…' | sha256sum`."""
    found = commitment("t", Place("sex=F", 3), Secret(("B", "A"), "00" * 16))
    assert found == BY_SHA256SUM


@given(codes)
def test_a_code_can_be_written_and_read(code: bytes) -> None:
    told = code_text(code)
    assert code_of(told, len(code)) == code
    said = told.lower().replace("-", " ").replace("o", "0").replace("i", "1")
    assert code_of(said, len(code)) == code


@given(codes, st.data())
def test_a_code_with_one_letter_wrong_is_another_or_none(code: bytes, data: st.DataObject) -> None:
    told = code_text(code)
    at = data.draw(st.sampled_from([i for i, it in enumerate(told) if it != "-"]))
    letter = data.draw(
        st.sampled_from(sorted(set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") - {told[at]}))
    )
    assert code_of(told[:at] + letter + told[at + 1 :], len(code)) != code


@given(st.text(max_size=40))
def test_whatever_is_typed_is_a_code_or_none(text: str) -> None:
    found = code_of(text, 20)
    assert found is None or len(found) == 20


def test_a_code_has_no_letter_that_is_likelier() -> None:
    letters = Counter(code_text(bytes(range(256)) * 5).replace("-", ""))
    assert set(letters) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    assert stats.chisquare(list(letters.values())).pvalue > 0.001


def test_numbers_of_arms_that_are_none_are_not_believed() -> None:
    assert secret_of(bytes([0, 4, 2, 3]) + bytes(16), ARMS) is None


def test_the_file_of_an_envelope_is_named_by_stratum_and_number() -> None:
    assert Place("", 7).file == "007.json"
    assert Place("sex=F chronic=yes", 12).file == "F-yes-012.json"


BY_SHA256SUM = "78a1f88462bf6751b1c131c3e1d3836cc00580b6bcfb2502d92557782fa5d92c"
