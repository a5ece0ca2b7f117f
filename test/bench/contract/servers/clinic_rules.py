"""What the clinic wants of what is sent to it, written by hand."""
from plain_rules import anything, array, flag, number, or_null, record, tagged, text

BLOOD_TYPES = ['A+', 'A-', 'B+', 'B-', 'AB+', 'AB-', 'O+', 'O-']
WARDS = ['north', 'south']
ROOM = '[A-Z][0-9]{2}'

name = record(
    {'given': text(1, 40), 'middle': or_null(text(0, 40)), 'family': text(1, 40)},
    required=['given', 'family'],
    closed=True,
)
contact = record(
    {
        'label': text(1, 40),
        'phone': text(pattern=r'\+[0-9]{7,15}'),
        'address': record({'city': text(0, 60), 'zip': text(pattern='[0-9]{5}')}, required=['city']),
    },
    required=['label', 'phone'],
)
changeable = {
    'name': name,
    'birthDate': text(form='date'),
    'bloodType': text(values=BLOOD_TYPES),
    'weightKg': number(above=0, most=500),
    'allergies': array(text(1, 30), most=10, unique=True),
    'notes': text(0, 500),
}
patient_input = record(
    {
        **changeable,
        'email': text(0, 120, form='email'),
        'contact': or_null(contact),
        'preferences': record({'channel': text(values=['email', 'phone', 'post']), 'newsletter': flag()}, keep=True),
        'pin': text(pattern='[0-9]{4}'),
        'id': anything,
        'createdAt': anything,
        'visitCount': anything,
    },
    required=['name', 'email', 'birthDate', 'bloodType', 'allergies', 'pin'],
    closed=True,
)
patient_patch = record(changeable, closed=True, some=True)

visit_base = {
    'type': text(),
    'at': text(form='date-time'),
    'durationMinutes': number(5, 480, step=5, whole=True),
    'room': text(pattern=ROOM),
    'remark': or_null(text(0, 200)),
}
visit_required = ['at', 'durationMinutes']
visit_input = tagged(
    'type',
    {
        'Consultation': record(
            {**visit_base, 'reason': text(1, 200), 'urgent': flag()}, required=[*visit_required, 'reason']
        ),
        'Vaccination': record(
            {
                **visit_base,
                'vaccine': text(values=['flu', 'measles', 'tetanus', 'covid']),
                'dose': number(1, 5, whole=True),
                'batch': text(form='uuid'),
            },
            required=[*visit_required, 'vaccine', 'dose'],
        ),
        'Surgery': record(
            {
                **visit_base,
                'team': array(
                    record(
                        {'label': text(1, 40), 'role': text(values=['surgeon', 'nurse', 'anaesthetist'])},
                        required=['label', 'role'],
                    ),
                    least=1,
                    most=6,
                ),
            },
            required=[*visit_required, 'team'],
        ),
    },
)
