"""What the clinic does."""
import time

from clinic_rules import patient_input, patient_patch, visit_input
from clinic_store import BASE, Refusal, clinic, integer, keep, page, patient_of, visible, visit_of
from plain_rules import faulty


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
