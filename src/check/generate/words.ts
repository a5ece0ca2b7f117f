/** Plain words for generated values: ASCII, harmless and easy to recognise. */

export const FIRST_NAMES = [
  'Ada',
  'Alan',
  'Barbara',
  'Donald',
  'Edsger',
  'Frances',
  'Grace',
  'Hedy',
  'Jean',
  'Karen',
  'Linus',
  'Margaret',
  'Niklaus',
  'Radia',
  'Tony',
]

export const LAST_NAMES = ['Alder', 'Birch', 'Cedar', 'Elm', 'Hazel', 'Juniper', 'Linden', 'Maple', 'Oak', 'Rowan', 'Spruce', 'Willow']

export const WORDS = [
  'amber',
  'basalt',
  'clover',
  'delta',
  'ember',
  'fjord',
  'garnet',
  'harbor',
  'indigo',
  'jasper',
  'kelp',
  'lagoon',
  'meadow',
  'nectar',
  'onyx',
  'prairie',
  'quartz',
  'river',
  'sable',
  'tundra',
]
