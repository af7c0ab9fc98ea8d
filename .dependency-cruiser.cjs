/**
 * The floors of the house: imports only go down. Types count as imports.
 * Held by test/house/floors.test.ts.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
	forbidden: [
		{
			name: 'no-circles',
			severity: 'error',
			comment: 'Types may refer to each other; what runs may not.',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
		},
		{
			name: 'zscaler-knows-no-face',
			severity: 'error',
			comment: 'zscaler/ is Zscaler without n8n.',
			from: { path: '^zscaler/' },
			to: { path: '^(nodes|credentials|simulator|test|demo|bench|docs)/' },
		},
		{
			name: 'n8n-stays-in-its-faces',
			severity: 'error',
			from: { path: '^(zscaler|simulator)/' },
			to: { path: 'node_modules/n8n-(workflow|core)' },
		},
		{
			name: 'client-is-handed-requests',
			severity: 'error',
			comment: 'How to send is one thing, what the API offers another.',
			from: { path: '^zscaler/client/' },
			to: {
				path: '^zscaler/(catalogue|objects|lists|reports|insights|events|nss|session|feeds|logs)/',
			},
		},
		{
			name: 'knowing-and-deciding-do-nothing',
			severity: 'error',
			comment: 'They may name a port or an error, and call neither.',
			from: { path: '^zscaler/(plan|catalogue|feeds|logs)/' },
			to: {
				path: '^zscaler/(client|objects|lists|reports|insights|events|nss)/',
				pathNot: '^zscaler/client/(ports|zscalerError)[.]ts$',
			},
		},
		{
			name: 'session-sends-for-itself',
			severity: 'error',
			comment: 'Of the client it has how long to wait and what went wrong; its calls are its own.',
			from: { path: '^zscaler/session/' },
			to: {
				path: '^zscaler/(client|objects|lists|reports|insights|events|nss)/',
				pathNot:
					'^zscaler/client/((ports|zscalerError|retryTiming|readRetryAfter|abandonable|contract/describe)[.]ts$|network/)',
			},
		},
		{
			name: 'catalogue-is-data',
			severity: 'error',
			from: { path: '^zscaler/catalogue/' },
			to: { path: '^zscaler/(plan|session|tenant|feeds|logs)/' },
		},
		{
			name: 'outside-text-is-judged-by-itself',
			severity: 'error',
			comment: 'Whoever quotes a text from outside imports it; it knows nobody.',
			from: { path: '^zscaler/(outside|contract/text)/' },
			to: { path: '^zscaler/', pathNot: '^zscaler/(outside|contract)/|^zscaler/(counted|table)[.]ts$' },
		},
		{
			name: 'usage-is-a-ledger',
			severity: 'error',
			comment: 'Client and session write into it, nodes read it; it knows none of them.',
			from: { path: '^zscaler/usage/' },
			to: { path: '^zscaler/', pathNot: '^zscaler/(usage|contract)/|^zscaler/contract/products[.]ts$' },
		},
		{
			name: 'session-knows-no-policy',
			severity: 'error',
			from: { path: '^zscaler/session/' },
			to: { path: '^zscaler/(plan|catalogue|feeds|logs)/' },
		},
		{
			name: 'one-place-signs-in',
			severity: 'error',
			from: { path: '^nodes/', pathNot: '^nodes/shared/testCredential[.]ts$' },
			to: { path: '^zscaler/session/' },
		},
		{
			name: 'shared-bridge-knows-no-policy',
			severity: 'error',
			comment: "nodes/shared carries n8n's helpers across, and nothing of Zscaler.",
			from: { path: '^nodes/shared/' },
			to: { path: '^zscaler/(catalogue|plan|feeds|logs)/' },
		},
		{
			name: 'simulator-is-its-own-judge',
			severity: 'error',
			comment: 'Fed by our tables it would prove the machinery and never the tables.',
			from: { path: '^simulator/' },
			to: { path: '^(zscaler|nodes|credentials|test|demo|bench|docs)/' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
	},
};
