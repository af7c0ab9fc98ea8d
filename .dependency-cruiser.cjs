/**
 * The house by floors, lowest first. A room knows rooms of lower floors and none of its own; types count
 * as imports. Held by test/house/floors.test.ts.
 */
const floors = [
	['contract', 'network', 'archives'],
	['catalogue', 'tenant', 'usage', 'time', 'filters', 'transport'],
	['client', 'session', 'tables'],
	['objects', 'insights'],
	['threatFeeds', 'cloudNss', 'reports', 'sandbox'],
	['events'],
];
const faces = ['credentials', 'nodes'];

const floorRules = floors.map((rooms, number) => ({
	name: `floor-${number + 1}-looks-down`,
	severity: 'error',
	from: { path: `^zscaler/(${rooms.join('|')})/` },
	to: {
		path: `^(zscaler/(${floors.slice(number).flat().join('|')})|${faces.join('|')})/`,
		pathNot: '^zscaler/$1/',
	},
}));

/** @type {import('dependency-cruiser').IConfiguration} */
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
		...floorRules,
		{
			name: 'every-room-has-a-floor',
			severity: 'error',
			from: {},
			to: { path: '^zscaler/', pathNot: `^zscaler/(${floors.flat().join('|')})/` },
		},
		{
			name: 'credentials-know-no-node',
			severity: 'error',
			from: { path: '^credentials/' },
			to: { path: '^nodes/' },
		},
		{
			name: 'planning-does-nothing',
			severity: 'error',
			comment: 'What decides is pure: it neither calls nor waits.',
			from: { path: '^zscaler/(objects/plan|threatFeeds/(?!lists/|fetch/)[^/]+)/' },
			to: {
				path: '^zscaler/(client|transport|objects/(?!plan/)|threatFeeds/(lists|fetch)/)',
			},
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
			comment: "nodes/shared carries n8n's helpers across, and nothing of Zscaler's policy.",
			from: { path: '^nodes/shared/' },
			to: {
				path: '^zscaler/(catalogue|objects|insights|threatFeeds|cloudNss|reports|sandbox|events)/',
			},
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
