"""Says what a driver in Python checks: one JSON line on standard output for each."""

import contextlib
import json

LONGEST = 400


@contextlib.contextmanager
def check(name):
    """One check: it fails with whatever is raised within."""
    detail = None
    try:
        yield
    except Exception as error:  # noqa: BLE001  whatever a client raises is what the check is about
        detail = f"{type(error).__name__}: {error}"[:LONGEST]
    said = {"name": name, "passed": detail is None}
    if detail is not None:
        said["detail"] = detail
    print("\n" + json.dumps(said, separators=(",", ":")), flush=True)


def same(found, wanted):
    """Raises unless both are equal."""
    if found != wanted:
        raise AssertionError(f"{found!r} is not {wanted!r}")


def refused(kind, call):
    """What `call` raises, which must be of that kind."""
    try:
        answer = call()
    except kind as error:
        return error
    raise AssertionError(f"it was not refused but answered {answer!r}")
