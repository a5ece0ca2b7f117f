"""Hand-written validation of the clinic: small rules that know nothing of its document, each of which a fault can break."""
import json
import os
import re

FAULT = os.environ.get('BENCH_FAULT', '').split(' ')


def faulty(*words):
    """Whether the fault that this process was started with is this one."""
    return FAULT[: len(words)] == list(words)


class Checks:
    """What is wrong with one request."""

    def __init__(self, operation):
        self.operation = operation
        self.errors = []

    def rule(self, at, keyword, kept, message):
        if not kept and not faulty('off', self.operation, at, keyword):
            self.errors.append((at, message))
        return kept

    def bound(self, at, keyword, value, step):
        return value + step if faulty('strict', self.operation, at, keyword) else value

    def crash(self, at, cause, condition):
        if condition and faulty('crash', self.operation, at, cause):
            raise RuntimeError('cannot handle ' + at)


DATE = re.compile(r'([0-9]{4})-([0-9]{2})-([0-9]{2})')
TIME = re.compile(r'[Tt ](?:[01][0-9]|2[0-3]):[0-5][0-9]:(?:[0-5][0-9]|60)(?:\.[0-9]+)?(?:[Zz]|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])')
ATOM = r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+"
LABEL = r'[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?'
EMAIL = re.compile(ATOM + '@' + LABEL + r'(?:\.' + LABEL + ')*')
UUID = re.compile('[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}')


def is_date(text):
    found = DATE.fullmatch(text)
    if not found:
        return False
    year, month, day = (int(part) for part in found.groups())
    leap = (year % 4 == 0 and year % 100 != 0) or year % 400 == 0
    lengths = [31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return 1 <= month <= 12 and 1 <= day <= lengths[month - 1]


FORMATS = {
    'date': is_date,
    'date-time': lambda text: is_date(text[:10]) and TIME.fullmatch(text[10:]) is not None,
    'email': lambda text: EMAIL.fullmatch(text) is not None,
    'uuid': lambda text: UUID.fullmatch(text) is not None,
}


def text(least=0, most=None, pattern=None, form=None, values=None):
    def check(checks, at, value):
        if not checks.rule(at, 'type', isinstance(value, str), 'is not text'):
            return
        checks.crash(at, 'empty', value == '')
        checks.crash(at, 'long', len(value) == most)
        checks.crash(at, 'unicode', not value.isascii())
        checks.rule(at, 'minLength', len(value) >= checks.bound(at, 'minLength', least, 1), 'is too short')
        checks.rule(at, 'maxLength', most is None or len(value) <= checks.bound(at, 'maxLength', most, -1), 'is too long')
        if pattern:
            checks.rule(at, 'pattern', re.fullmatch(pattern, value) is not None, 'has the wrong form')
        if form:
            checks.rule(at, 'format', FORMATS[form](value), 'is no ' + form)
        if values:
            known = values[:-1] if faulty('strict', checks.operation, at, 'enum') else values
            checks.rule(at, 'enum', value in known, 'is unknown')

    return check


def number(least=None, most=None, above=None, step=None, whole=False):
    def check(checks, at, value):
        right = isinstance(value, (int, float)) and not isinstance(value, bool)
        if right and whole:
            right = isinstance(value, int) or value.is_integer()
        if not checks.rule(at, 'type', right, 'is no number'):
            return
        checks.crash(at, 'max', value == most)
        checks.crash(at, 'min', value == least)
        size = step or 1
        checks.rule(at, 'minimum', least is None or value >= checks.bound(at, 'minimum', least, size), 'is too small')
        checks.rule(at, 'maximum', most is None or value <= checks.bound(at, 'maximum', most, -size), 'is too large')
        checks.rule(at, 'exclusiveMinimum', above is None or value > above, 'is too small')
        checks.rule(at, 'multipleOf', step is None or value % step == 0, 'is no multiple')

    return check


def flag():
    return lambda checks, at, value: checks.rule(at, 'type', isinstance(value, bool), 'is neither true nor false')


def array(item, least=0, most=None, unique=False):
    def check(checks, at, value):
        if not checks.rule(at, 'type', isinstance(value, list), 'is no list'):
            return
        checks.crash(at, 'empty', value == [])
        checks.rule(at, 'minItems', len(value) >= checks.bound(at, 'minItems', least, 1), 'has too few items')
        checks.rule(at, 'maxItems', most is None or len(value) <= checks.bound(at, 'maxItems', most, -1), 'has too many items')
        if unique:
            checks.rule(at, 'uniqueItems', len({json.dumps(one) for one in value}) == len(value), 'repeats itself')
        for one in value:
            item(checks, at + '/*', one)

    return check


def or_null(rule):
    def check(checks, at, value):
        if value is not None:
            return rule(checks, at, value)
        checks.crash(at, 'null', True)
        return checks.rule(at, 'nullable', not faulty('strict', checks.operation, at, 'nullable'), 'is null')

    return check


def record(fields, required=(), closed=False, some=False, keep=False):
    """An object; `closed` refuses what it does not know, `keep` keeps it, all others drop it."""

    def check(checks, at, value):
        if not checks.rule(at, 'type', isinstance(value, dict), 'is no object'):
            return
        if some:
            checks.rule(at, 'minProperties', bool(value), 'is empty')
        for name in required:
            checks.rule(at + '/' + name, 'required', name in value, 'is missing')
        for name, rule in fields.items():
            place = at + '/' + name
            checks.crash(place, 'absent', name not in value)
            if name not in value:
                checks.rule(place, 'optional', not faulty('strict', checks.operation, place, 'optional'), 'is missing')
            elif value[name] is None and faulty('off', checks.operation, place, 'null'):
                pass
            else:
                rule(checks, place, value[name])
        for name in [one for one in value if one not in fields]:
            if closed:
                checks.rule(at, 'additionalProperties', False, 'has an unknown field')
            if not keep:
                del value[name]

    return check


def tagged(tag, kinds):
    def check(checks, at, value):
        if not checks.rule(at, 'type', isinstance(value, dict), 'is no object'):
            return
        if not checks.rule(at + '/' + tag, 'required', tag in value, 'is missing'):
            return
        kind = kinds.get(value[tag]) if isinstance(value[tag], str) else None
        if checks.rule(at + '/' + tag, 'discriminator', kind is not None, 'is unknown'):
            kind(checks, at, value)

    return check


def anything(checks, at, value):
    """What is ignored."""
