"""A conforming server of documents/clinic.yaml from Python's standard library, with the faults and liberties it can be started with."""
import hashlib
import json
import os
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit

from clinic_operations import OPERATIONS
from clinic_request import authorise, read_body, read_query
from clinic_store import BASE, Refusal, clinic
from plain_rules import Checks, faulty

CODES = {400: 'invalid', 401: 'unauthorised', 403: 'forbidden', 404: 'not_found', 405: 'method', 409: 'conflict', 410: 'gone',
         415: 'media_type', 422: 'invalid', 429: 'too_many', 500: 'internal', 501: 'missing'}
ROUTES = {}
for _name, (_method, _path, *_rest) in OPERATIONS.items():
    _form = re.compile(re.sub(r'\{(\w+)\}', r'(?P<\1>[^/]+)', _path))
    ROUTES.setdefault(_path, (_form, {}))[1][_method] = _name


class Call:
    def __init__(self, user, path, query, body):
        self.user, self.path, self.query, self.body = user, path, query, body


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
