/** What the documents of a version are made of. */
import { OPENAPI, SCHEMA, type Structure } from '../openapi/structure.ts'

/** The form of a version. */
export interface Form {
  readonly structure: Structure
  /** Where parameters may be. */
  readonly places: readonly string[]
  /** Keys of the document and its operations that hold lists of texts. */
  readonly lists: readonly string[]
}

/** OpenAPI 3.0, 3.1 and 3.2. */
export const OPENAPI_FORM: Form = { structure: OPENAPI, places: ['path', 'query', 'header', 'cookie', 'querystring'], lists: [] }

/** OpenAPI 2.0, which was called Swagger. */
export const SWAGGER_FORM: Form = {
  structure: {
    ...OPENAPI,
    document: {
      paths: { map: 'path-item' },
      definitions: { map: 'schema' },
      parameters: { map: 'parameter' },
      responses: { map: 'response' },
      securityDefinitions: { map: 'security-scheme' },
    },
    operation: { parameters: { list: 'parameter' }, responses: { map: 'response' } },
    parameter: { schema: 'schema' },
    response: { schema: 'schema', headers: { map: 'header' } },
    header: {},
    schema: SCHEMA,
  },
  places: ['path', 'query', 'header', 'formData', 'body'],
  lists: ['consumes', 'produces', 'schemes'],
}
