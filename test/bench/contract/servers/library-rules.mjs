/** What the library wants of the bodies that are sent to it, written by hand. */
import { flag, list, map, number, object, orNull, tagged, text } from './plain-rules.mjs'

export const COUNTRIES = ['GB', 'DE', 'FR', 'JP', 'US']

const address = object(
  {
    street: text({ max: 100 }),
    city: text({ min: 1, max: 60 }),
    geo: object({ lat: number({ least: -90, most: 90 }), lon: number({ least: -180, most: 180 }) }, { required: ['lat', 'lon'] }),
  },
  { required: ['city'] },
)

const fields = {
  name: text({ min: 2, max: 60 }),
  country: text({ values: COUNTRIES }),
  born: orNull(text({ format: 'date' })),
  bio: text({ max: 400 }),
  active: flag(),
}
const rating = number({ least: 0, most: 5, step: 0.5 })

export const authorInput = object(
  {
    ...fields,
    rating,
    email: text({ format: 'email', max: 120 }),
    nicknames: list(text({ min: 1, max: 30 }), { max: 5, unique: true }),
    address,
  },
  { required: ['name', 'country'], closed: true },
)

export const authorPatch = object({ ...fields, rating: orNull(rating), bio: orNull(fields.bio) }, { closed: true, some: true })

const base = {
  kind: text(),
  title: text({ min: 1, max: 120 }),
  isbn: text({ pattern: /^97[89]-[0-9]{10}$/ }),
  price: object(
    { amount: number({ least: 0, most: 1_000_000, whole: true }), currency: text({ values: ['EUR', 'GBP', 'USD'] }) },
    { required: ['amount', 'currency'], closed: true },
  ),
  published: text({ format: 'date' }),
  tags: list(text({ pattern: /^[a-z]{1,12}$/ }), { max: 8, unique: true }),
  attributes: map(text({ max: 80 })),
}
const required = ['title', 'isbn', 'price']

export const bookInput = tagged('kind', {
  printed: object(
    { ...base, pages: number({ above: 0, most: 5000, whole: true }), cover: text({ values: ['hard', 'soft'] }) },
    { required: [...required, 'pages', 'cover'] },
  ),
  ebook: object(
    {
      ...base,
      file: object(
        { type: text({ values: ['epub', 'pdf'] }), sizeKb: number({ least: 1, most: 500_000, whole: true }) },
        { required: ['type'] },
      ),
    },
    { required: [...required, 'file'] },
  ),
  audio: object(
    { ...base, minutes: number({ least: 1, most: 6000, whole: true }), narrators: list(text({ min: 1, max: 60 }), { min: 1, max: 4 }) },
    { required: [...required, 'minutes', 'narrators'] },
  ),
})
