/** A project of ES modules, with Jest's own globals and without. */
export default { testEnvironment: 'node', setupFilesAfterEnv: ['doppel/jest'] }
