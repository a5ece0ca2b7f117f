/** Brings the matcher's types to the tests of this project. */
import 'doppel/vitest'
