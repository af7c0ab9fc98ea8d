/** @type {import('jest').Config} */
module.exports = {
	testEnvironment: '<rootDir>/test/harness/time/environment.ts',
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	transform: {
		'^.+\\.[tj]s$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } }],
	},
	// Libraries that ship as ES modules only.
	transformIgnorePatterns: ['/node_modules/(?!(jose|cidr-tools|ip-bigint)/)'],
	// One clock for node, client, simulator and test, which nobody waits for.
	setupFilesAfterEnv: ['<rootDir>/test/harness/time/eachFile.ts'],
	// Every core: without it a machine with two runs all files in one process, in twice the time.
	maxWorkers: '100%',
	// A guard against what never ends; no test measures time, and a busy machine takes ten times as long.
	testTimeout: 1_800_000,
};
