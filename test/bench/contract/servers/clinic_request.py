"""How the clinic reads a request: parameters, credentials and body."""
import json
import re

from clinic_rules import BLOOD_TYPES, ROOM, WARDS
from clinic_store import Refusal
from plain_rules import faulty, number, text

TOKENS = {'clinic-alice': ('alice', True), 'clinic-bob': ('bob', True), 'clinic-viewer': ('alice', False)}
EXPIRED = 'clinic-old'


def read_query(name, pairs, headers, checks):
    given, query = {}, {}
    for key, value in pairs:
        given.setdefault(key, value)

    def take(key, rule, read=lambda value: value):
        place = 'query/' + key
        if key not in given:
            checks.rule(place, 'optional', not faulty('strict', name, place, 'optional'), 'is missing')
            return
        before, value = len(checks.errors), read(given[key])
        rule(checks, place, value)
        if len(checks.errors) == before:
            query[key] = value

    if name in ('listPatients', 'listVisits'):
        take('limit', number(1, 50, whole=True), lambda value: int(value) if re.fullmatch('-?[0-9]{1,18}', value) else value)
        if not isinstance(query.get('limit', 1), int):
            del query['limit']
        take('cursor', text())
    if name == 'listPatients':
        take('bloodType', text(values=BLOOD_TYPES))
    if name == 'listVisits':
        take('room', text(pattern=ROOM))
        if 'includeDeleted' in given:
            right = given['includeDeleted'] in ('true', 'false')
            if checks.rule('query/includeDeleted', 'type', right, 'is neither true nor false'):
                query['includeDeleted'] = given['includeDeleted'] == 'true'
    if name == 'createPatient':
        ward = headers.get('x-ward')
        if checks.rule('header/X-Ward', 'required', ward is not None, 'is missing'):
            text(values=WARDS)(checks, 'header/X-Ward', ward)
    return query


def authorise(name, method, headers):
    if name == 'getStatus':
        if faulty('public-401', name):
            raise Refusal(401, 'who are you?', headers={'WWW-Authenticate': 'Bearer'})
        return None
    if faulty('auth-off', name):
        return 'alice'
    given = headers.get('authorization')
    scheme, _, token = (given or '').partition(' ')
    if faulty('auth-present', name) and given is not None:
        return 'alice'
    if faulty('auth-garbage', name) and token:
        return TOKENS.get(token, ('alice', True))[0]
    if faulty('auth-expired', name) and token == EXPIRED:
        return 'alice'
    if faulty('auth-prefix', name) and token and any(one.startswith(token) for one in TOKENS):
        return 'alice'
    known = TOKENS.get(token.strip()) if scheme.lower() == 'bearer' else None
    if known is None or faulty('valid-401', name):
        raise Refusal(401, 'who are you?', headers={'WWW-Authenticate': 'Bearer'})
    user, writes = known
    if method != 'GET' and not writes and not faulty('scope-ignored', name):
        raise Refusal(403, 'you may only read')
    return user


def refuse_constant(constant):
    raise ValueError(constant)


def floats_to_integers(value):
    """JSON knows no difference between 1 and 1.0."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if isinstance(value, list):
        return [floats_to_integers(one) for one in value]
    if isinstance(value, dict):
        return {key: floats_to_integers(one) for key, one in value.items()}
    return value


def read_body(name, raw, headers, checks):
    if not raw:
        checks.rule('body', 'required', False, 'is missing')
        if checks.errors:
            raise Refusal(400, 'the body is missing')
        return None
    media = headers.get('content-type', '').split(';')[0].strip().lower()
    if media != 'application/json' and not faulty('off', name, 'body', 'media-type'):
        raise Refusal(415, 'send application/json')
    try:
        return floats_to_integers(json.loads(raw.decode('utf-8'), parse_constant=refuse_constant))
    except (ValueError, RecursionError):
        if faulty('off', name, 'body', 'syntax'):
            return None
        raise Refusal(400, 'the body is no JSON') from None
