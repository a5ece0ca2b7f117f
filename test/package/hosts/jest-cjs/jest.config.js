/** A project of CommonJS: the setup file is loaded with `require`. */
module.exports = { testEnvironment: 'node', setupFilesAfterEnv: ['doppel/jest'] }
