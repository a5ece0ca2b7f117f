"""What the clinic remembers, how it is shown, and the faults of its memory."""
import base64
import re
import threading
import time

from clinic_rules import BLOOD_TYPES
from plain_rules import faulty

BASE = '/api'
EVENTUAL_SECONDS = 0.3


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
