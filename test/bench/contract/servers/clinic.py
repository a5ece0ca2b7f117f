"""A conforming server of documents/clinic.yaml from Python's standard library, with the faults and liberties it can be started with."""
import base64
import hashlib
import json
import os
import re
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

from clinic_rules import BLOOD_TYPES, ROOM, WARDS, Checks, faulty, number, patient_input, patient_patch, text, visit_input

TOKENS = {'clinic-alice': ('alice', True), 'clinic-bob': ('bob', True), 'clinic-viewer': ('alice', False)}
EXPIRED = 'clinic-old'
BASE = '/api'
EVENTUAL_SECONDS = 0.3
CODES = {400: 'invalid', 401: 'unauthorised', 403: 'forbidden', 404: 'not_found', 405: 'method', 409: 'conflict', 410: 'gone',
         415: 'media_type', 422: 'invalid', 429: 'too_many', 500: 'internal', 501: 'missing'}


class Refusal(Exception):
    def __init__(self, status, message, field=None, headers=None):
        super().__init__(message)
        self.status, self.message, self.field, self.headers = status, message, field, headers or {}


class Clinic:
    def __init__(self):
        self.patients, self.visits, self.made, self.requests, self.reads = {}, {}, 0, 0, 0
        self.freed = None
        self.lock = threading.Lock()
        self.creating = 0
        for index in range(6):
            owner = 'alice' if index < 4 else 'bob'
            body = {
                'name': {'given': f'Given{index}', 'middle': None, 'family': f'Family{index}'},
                'email': f'patient{index}@clinic.example',
                'birthDate': f'198{index}-02-1{index}',
                'bloodType': BLOOD_TYPES[index % 4],
                'weightKg': 60.5 + index,
                'allergies': ['nuts', f'pollen{index}'],
                'contact': {'label': 'Kin', 'phone': '+4930123456', 'address': {'city': 'Berlin', 'zip': '10115'}},
                'notes': 'none',
                'preferences': {'channel': 'email', 'newsletter': False},
                'pin': '1234',
            }
            patient = self.add_patient(owner, body)
            visits = [
                {'type': 'Consultation', 'reason': 'cough', 'urgent': False},
                {'type': 'Vaccination', 'vaccine': 'flu', 'dose': 1},
                {'type': 'Surgery', 'team': [{'label': 'Dr. A', 'role': 'surgeon'}]},
            ]
            for number_, visit in enumerate(visits):
                base = {'at': f'2026-02-0{number_ + 1}T09:30:00Z', 'durationMinutes': 30, 'room': f'A0{number_}', 'remark': None}
                self.add_visit(patient, {**base, **visit})

    def next_id(self):
        self.made += 1
        return 1000 + self.made

    def now(self):
        return time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime(1767225600 + self.made))

    def add_patient(self, owner, body):
        reused = self.freed if faulty('id-reused', 'createPatient') else None
        self.freed = None
        row = {k: v for k, v in body.items() if k not in ('id', 'createdAt', 'visitCount')}
        row['id'] = reused or self.next_id()
        row['createdAt'] = self.now()
        if faulty('benign', 'server-defaults'):
            row.setdefault('notes', '')
        if faulty('benign', 'lower-email'):
            row['email'] = row['email'].lower()
        row['_owner'] = owner
        self.patients[row['id']] = row
        return row

    def add_visit(self, patient, body):
        row = {**body, 'id': self.next_id(), 'patientId': patient['id'], 'deleted': False}
        self.visits[row['id']] = row
        return row

    def show(self, patient, operation=''):
        shown = {k: v for k, v in patient.items() if not k.startswith('_') and k != 'pin'}
        shown['visitCount'] = sum(1 for v in self.visits.values() if v['patientId'] == patient['id'] and not v['deleted'])
        shown['visitCount'] = patient.get('_count', shown['visitCount'])
        if faulty('list-differs', operation) and operation == 'listPatients':
            shown['weightKg'] = 77.7
        if faulty('benign', 'millis'):
            shown['createdAt'] = shown['createdAt'].replace('Z', '.000Z')
        return shown

    def show_visit(self, visit):
        return {k: v for k, v in visit.items() if not k.startswith('_')}


clinic = Clinic()


def visible(row):
    return time.monotonic() >= row.get('_visible', 0)


def keep(row):
    if faulty('benign', 'eventual'):
        row['_visible'] = time.monotonic() + EVENTUAL_SECONDS
    return row


def missing():
    return Refusal(410 if faulty('benign', '410-for-404') else 404, 'there is no such thing')


def integer(value):
    return int(value) if re.fullmatch('[0-9]{1,18}', value) else -1


def patient_of(path, owner, operation):
    patient = clinic.patients.get(integer(path['patientId']))
    if patient is None or not visible(patient) or (patient.get('_gone') and not faulty('delete-readable', 'deletePatient')):
        raise missing()
    if patient['_owner'] != owner and not faulty('other-user', operation):
        raise missing()
    return patient


def visit_of(path, owner, operation):
    patient = patient_of(path, owner, operation)
    visit = clinic.visits.get(integer(path['visitId']))
    if visit is None or not visible(visit) or (visit['patientId'] != patient['id'] and not faulty('wrong-parent', operation)):
        raise missing()
    return visit


def page(rows, query, operation):
    limit = query.get('limit', 10)
    rows = sorted(rows, key=lambda row: row['id'])
    if faulty('last-lost', operation) and len(rows) > 1:
        rows = rows[:-1]
    if faulty('limit-ignored', operation):
        limit = 50
    after = 0
    if 'cursor' in query and not faulty('cursor-ignored', operation):
        try:
            after = int(base64.urlsafe_b64decode(query['cursor'].encode()).decode())
        except (ValueError, UnicodeError):
            if faulty('benign', 'cursor-400'):
                raise Refusal(400, 'the cursor is not one of ours', 'cursor') from None
    if faulty('page-overlap', operation):
        after -= 1
    if faulty('page-gap', operation) and after > 0:
        after = next((row['id'] for row in rows if row['id'] > after), after)
    rest = [row for row in rows if row['id'] > after]
    shown, more = rest[:limit], len(rest) > limit
    cursor = base64.urlsafe_b64encode(str(shown[-1]['id']).encode()).decode() if more and shown else None
    if faulty('never-ends', operation) and shown:
        cursor = base64.urlsafe_b64encode(str(shown[-1]['id']).encode()).decode()
    return shown, cursor


def get_status(_):
    return 200, {'open': True, 'wards': [{'name': 'north', 'beds': 12}, {'name': 'south', 'beds': 0}]}


def list_patients(call):
    listed = faulty('delete-listed', 'deletePatient')
    rows = [p for p in clinic.patients.values() if visible(p) and (not p.get('_gone') or listed) and not p.get('_unlisted')]
    rows = [p for p in rows if p['_owner'] == call.user or faulty('other-user', 'listPatients')]
    if 'bloodType' in call.query and not faulty('filter-ignored', 'listPatients'):
        rows = [p for p in rows if p['bloodType'] == call.query['bloodType']]
    shown, cursor = page(rows, call.query, 'listPatients')
    return 200, {'data': [clinic.show(p, 'listPatients') for p in shown], 'nextCursor': cursor}


def create_patient(call):
    email = call.body.get('email', '')
    for other in clinic.patients.values():
        same = isinstance(email, str) and other['_owner'] == call.user and not other.get('_gone')
        if same and str(other.get('email', '')).lower() == email.lower():
            raise Refusal(409, 'there is a patient with this email', 'email')
    patient = clinic.add_patient(call.user, call.body)
    if faulty('readonly-honoured', 'createPatient'):
        for field in ('createdAt',):
            patient[field] = call.body.get(field, patient[field])
    if faulty('readonly-count', 'createPatient') and 'visitCount' in call.body:
        patient['_count'] = call.body['visitCount']
    answer = clinic.show(patient)
    if faulty('pin-leaked', 'createPatient'):
        answer['pin'] = patient['pin']
    if faulty('roundtrip-drop', 'createPatient'):
        patient.pop('preferences', None)
    if faulty('roundtrip-change', 'createPatient') and 'weightKg' in patient:
        patient['weightKg'] = int(patient['weightKg']) + 1
    if faulty('create-lost', 'createPatient'):
        del clinic.patients[patient['id']]
    if faulty('create-unlisted', 'createPatient'):
        patient['_unlisted'] = True
    keep(patient)
    return 201, answer, {'Location': f"{BASE}/patients/{patient['id']}"}


def get_patient(call):
    patient = patient_of(call.path, call.user, 'getPatient')
    clinic.reads += 1
    if faulty('stale', 'getPatient') and clinic.reads % 3 == 0 and '_stale' in patient:
        patient = patient['_stale']
    shown = clinic.show(patient)
    if faulty('vanish', 'getPatient'):
        shown.pop('contact', None)
    return 200, shown


def patch_patient(call):
    patient = patient_of(call.path, call.user, 'patchPatient')
    changed = {**patient, **call.body, '_stale': patient}
    if faulty('patch-spill', 'patchPatient'):
        for field in ('notes', 'contact', 'weightKg'):
            if field not in call.body:
                changed.pop(field, None)
    if not faulty('update-lost', 'patchPatient'):
        clinic.patients[patient['id']] = changed
    return 200, clinic.show(changed)


def delete_patient(call):
    if faulty('delete-twice', 'deletePatient') and clinic.patients.get(integer(call.path['patientId'])) is None:
        raise RuntimeError('gone already')
    patient = patient_of(call.path, call.user, 'deletePatient')
    if not faulty('delete-noop', 'deletePatient'):
        if faulty('delete-listed', 'deletePatient') or faulty('delete-readable', 'deletePatient'):
            patient['_gone'] = True
        else:
            del clinic.patients[patient['id']]
        clinic.freed = patient['id']
        clinic.visits = {key: visit for key, visit in clinic.visits.items() if visit['patientId'] != patient['id']}
    if faulty('benign', '200-for-204'):
        return 200, clinic.show(patient)
    return 204, None


def list_visits(call):
    patient = patient_of(call.path, call.user, 'listVisits')
    rows = [v for v in clinic.visits.values() if v['patientId'] == patient['id'] and visible(v) and not v.get('_unlisted')]
    wanted = call.query.get('includeDeleted', faulty('default-diverges', 'listVisits'))
    if not wanted and not faulty('delete-listed', 'deleteVisit'):
        rows = [v for v in rows if not v['deleted']]
    if 'room' in call.query and not faulty('filter-ignored', 'listVisits'):
        rows = [v for v in rows if v.get('room') == call.query['room']]
    shown, cursor = page(rows, call.query, 'listVisits')
    return 200, {'data': [clinic.show_visit(v) for v in shown], 'nextCursor': cursor}


def create_visit(call):
    patient = patient_of(call.path, call.user, 'createVisit')
    if faulty('crash-concurrent', 'createVisit'):
        clinic.creating += 1
        alone = clinic.creating == 1
        clinic.lock.release()
        time.sleep(0.01)
        clinic.lock.acquire()
        alone = alone and clinic.creating == 1
        clinic.creating -= 1
        if not alone:
            raise RuntimeError('two at once')
    visit = clinic.add_visit(patient, call.body)
    answer = clinic.show_visit(visit)
    if faulty('roundtrip-drop', 'createVisit'):
        visit.pop('room', None)
    if faulty('create-lost', 'createVisit'):
        del clinic.visits[visit['id']]
    if faulty('create-unlisted', 'createVisit'):
        visit['_unlisted'] = True
    keep(visit)
    return 201, answer, {'Location': f"{BASE}/patients/{patient['id']}/visits/{visit['id']}"}


def get_visit(call):
    return 200, clinic.show_visit(visit_of(call.path, call.user, 'getVisit'))


def replace_visit(call):
    visit = visit_of(call.path, call.user, 'replaceVisit')
    body = {**(visit if faulty('put-merges', 'replaceVisit') else {}), **call.body}
    changed = {**body, 'id': visit['id'], 'patientId': visit['patientId'], 'deleted': visit['deleted']}
    if faulty('put-drifts', 'replaceVisit'):
        changed['durationMinutes'] = min(480, visit['durationMinutes'] + 5)
    if not faulty('update-lost', 'replaceVisit'):
        clinic.visits[visit['id']] = changed
    return 200, clinic.show_visit(changed)


def delete_visit(call):
    visit = visit_of(call.path, call.user, 'deleteVisit')
    if not faulty('delete-noop', 'deleteVisit'):
        visit['deleted'] = True
    return 200, clinic.show_visit({**visit, 'deleted': True})


def patient_failed(call):
    body = {'name': {'given': 'No', 'family': 'Body'}, 'email': f'nobody{clinic.made}@clinic.example', 'birthDate': '2000-01-01',
            'bloodType': 'A+', 'allergies': [], 'pin': '0000'}
    if isinstance(call.body, dict):
        clinic.add_patient(call.user, body)


def patch_failed(call):
    patient = clinic.patients.get(integer(call.path['patientId']))
    if patient and isinstance(call.body, dict):
        clinic.patients[patient['id']] = {**patient, 'notes': 'half written'}


OPERATIONS = {
    'getStatus': ('GET', '/status', get_status, None, None),
    'listPatients': ('GET', '/patients', list_patients, None, None),
    'createPatient': ('POST', '/patients', create_patient, patient_input, patient_failed),
    'getPatient': ('GET', '/patients/{patientId}', get_patient, None, None),
    'patchPatient': ('PATCH', '/patients/{patientId}', patch_patient, patient_patch, patch_failed),
    'deletePatient': ('DELETE', '/patients/{patientId}', delete_patient, None, None),
    'listVisits': ('GET', '/patients/{patientId}/visits', list_visits, None, None),
    'createVisit': ('POST', '/patients/{patientId}/visits', create_visit, visit_input, None),
    'getVisit': ('GET', '/patients/{patientId}/visits/{visitId}', get_visit, None, None),
    'replaceVisit': ('PUT', '/patients/{patientId}/visits/{visitId}', replace_visit, visit_input, None),
    'deleteVisit': ('DELETE', '/patients/{patientId}/visits/{visitId}', delete_visit, None, None),
}
ROUTES = {}
for _name, (_method, _path, *_rest) in OPERATIONS.items():
    _form = re.compile(re.sub(r'\{(\w+)\}', r'(?P<\1>[^/]+)', _path))
    ROUTES.setdefault(_path, (_form, {}))[1][_method] = _name


class Call:
    def __init__(self, user, path, query, body):
        self.user, self.path, self.query, self.body = user, path, query, body


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


WHOLE = {
    'createPatient': {'name': {'given': 'Un', 'family': 'Readable'}, 'birthDate': '2000-01-01', 'bloodType': 'A+', 'allergies': [], 'pin': '0000'},
    'patchPatient': {'notes': 'unreadable'},
}
UNREADABLE_VISIT = {'type': 'Consultation', 'at': '2026-01-01T00:00:00Z', 'durationMinutes': 30, 'reason': 'unreadable'}


def answer(method, target, headers, raw):
    parts = urlsplit(target)
    clinic.requests += 1
    if faulty('benign', '429') and clinic.requests % 250 == 0:
        raise Refusal(429, 'slow down', headers={'Retry-After': '1'})
    if faulty('flaky-500') and clinic.requests % 7 == 0:
        raise RuntimeError('now and then')
    local = parts.path[len(BASE):] if parts.path.startswith(BASE + '/') else ''
    for template, (form, methods) in ROUTES.items():
        found = form.fullmatch(local)
        if found:
            break
    else:
        raise Refusal(404, 'no such page')
    allow = ', '.join([*methods, *(['HEAD'] if 'GET' in methods else []), 'OPTIONS'])
    if method == 'OPTIONS':
        return 204, None, {'Allow': allow}
    real = 'GET' if method == 'HEAD' else method
    if real not in methods:
        if faulty('method-accepted', method, template):
            return 200, {'done': True}
        raise Refusal(405, 'not with this method', headers={'Allow': allow})
    name = methods[real]
    _, _, run, rules, failed = OPERATIONS[name]
    if faulty('unimplemented', name):
        raise Refusal(501 if faulty('unimplemented', name, '501') else 404, 'no such page')
    user = authorise(name, real, headers)
    path = {key: unquote(value) for key, value in found.groupdict().items()}
    checks = Checks(name)
    query = read_query(name, parse_qsl(parts.query, keep_blank_values=True), headers, checks)
    if checks.errors:
        raise Refusal(400, ' '.join(checks.errors[0]), checks.errors[0][0])
    body = None
    if rules:
        body = read_body(name, raw, headers, checks)
        if body is None and (faulty('off', name, 'body', 'syntax') or faulty('off', name, 'body', 'required')):
            body = dict(WHOLE.get(name, UNREADABLE_VISIT))
            if name == 'createPatient':
                body['email'] = f'unreadable{clinic.made}@clinic.example'
        else:
            rules(checks, '', body)
        call = Call(user, path, query, body)
        if checks.errors:
            if failed and faulty('failed-persists', name):
                failed(call)
            raise Refusal(422 if faulty('benign', '422-for-400') else 400, ' '.join(checks.errors[0]), checks.errors[0][0])
    return run(Call(user, path, query, body))


class Handler(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    disable_nagle_algorithm = True

    def read_raw(self):
        if 'chunked' in self.headers.get('Transfer-Encoding', ''):
            chunks = []
            while size := int(self.rfile.readline().split(b';')[0] or b'0', 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b''.join(chunks)
        return self.rfile.read(int(self.headers.get('Content-Length') or 0))

    def respond(self):
        raw = self.read_raw()
        headers = {key.lower(): value for key, value in self.headers.items()}
        with clinic.lock:
            try:
                status, body, *more = answer(self.command, self.path, headers, raw)
                extra = more[0] if more else {}
            except Refusal as refusal:
                error = {'code': CODES[refusal.status], 'message': refusal.message}
                status, extra = refusal.status, refusal.headers
                body = {'error': {**error, **({'field': refusal.field} if refusal.field else {})}}
            except Exception:
                status, body, extra = 500, {'error': {'code': 'internal', 'message': 'it broke'}}, {}
            request_id = hashlib.md5(f'clinic {clinic.requests}'.encode()).hexdigest()
        extra = {'X-Request-Id': '-'.join([request_id[:8], request_id[8:12], '4' + request_id[13:16], 'a' + request_id[17:20], request_id[20:]]), **extra}
        payload = b'' if body is None else json.dumps(body).encode()
        if body is not None:
            extra['Content-Type'] = 'application/json'
        if status not in (204, 304):
            extra['Content-Length'] = str(len(payload))
        if self.command == 'HEAD':
            payload = b''
        head = f'HTTP/1.1 {status} {self.responses.get(status, ("Other",))[0]}\r\n' + ''.join(f'{k}: {v}\r\n' for k, v in extra.items())
        self.wfile.write(head.encode('latin-1') + b'\r\n' + payload)

    def __getattr__(self, name):
        if name.startswith('do_'):
            return self.respond
        raise AttributeError(name)

    def log_message(self, *_):
        """Says nothing."""


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64


server = Server(('127.0.0.1', int(os.environ.get('PORT', '0'))), Handler)
print(json.dumps({'port': server.server_address[1]}), flush=True)
server.serve_forever()
