import eslint from '@eslint/js';
import { n8nCommunityNodesPlugin } from '@n8n/eslint-plugin-community-nodes';
import { defineConfig, globalIgnores } from 'eslint/config';
import n8nNodesBase from 'eslint-plugin-n8n-nodes-base';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What runs inside n8n, its Cloud included. */
const shipped = ['nodes/**/*.ts', 'credentials/**/*.ts', 'zscaler/**/*.ts'];
/** What runs on a developer's machine. */
const workshop = [
	'simulator/**/*.ts',
	'test/**/*.ts',
	'demo/**/*.ts',
	'bench/**/*.ts',
	'docs/**/*.ts',
];
const cloud = n8nCommunityNodesPlugin.configs.recommended.rules;
const only = (rules, prefix) =>
	Object.fromEntries(Object.entries(rules).filter(([name]) => name.startsWith(prefix)));

export default defineConfig(
	globalIgnores(['**/dist/', 'coverage/']),
	{ linterOptions: { reportUnusedDisableDirectives: 'error' } },
	{
		plugins: {
			'@n8n/community-nodes': n8nCommunityNodesPlugin,
			'n8n-nodes-base': n8nNodesBase,
		},
	},
	{
		files: ['**/*.{js,mjs,cjs}'],
		extends: [eslint.configs.recommended],
		languageOptions: { globals: globals.node },
		rules: { 'max-params': ['error', 4] },
	},
	{
		// Text from outside may be made to be slow: no pattern looks at a place again and again.
		files: shipped,
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
			'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
		},
	},
	{
		files: ['**/*.ts'],
		extends: [
			eslint.configs.recommended,
			tseslint.configs.strictTypeChecked,
			tseslint.configs.stylisticTypeChecked,
		],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'max-lines': ['error', 200],
			'max-lines-per-function': ['error', 40],
			// `this` does not count.
			'@typescript-eslint/max-params': ['error', { max: 4 }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			// A number in a message needs no ceremony.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `_verbs` says: taken out of the rest, and not wanted.
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
			],
			// n8n's interfaces and the ports ask for a promise where there is nothing to wait for.
			'@typescript-eslint/require-await': 'off',
			// JSON from the API is any JSON to the types; its ids and names are texts and numbers.
			'@typescript-eslint/no-base-to-string': 'off',
			// `interface` where something implements or extends it, `type` where it only names a shape: both.
			'@typescript-eslint/consistent-type-definitions': 'off',
			// A constant that is one value stands out; a table, a pattern and a function are named as all else.
			'@typescript-eslint/naming-convention': [
				'error',
				{
					selector: 'variable',
					modifiers: ['const', 'global'],
					types: ['number', 'string', 'boolean'],
					format: ['UPPER_CASE'],
				},
				{
					selector: 'variable',
					modifiers: ['const', 'global'],
					format: ['camelCase', 'PascalCase'],
				},
				{
					selector: 'variable',
					modifiers: ['const', 'global', 'destructured'],
					types: ['number', 'string', 'boolean'],
					format: null,
				},
			],
			'no-restricted-syntax': [
				'error',
				{
					selector:
						'Program > :matches(VariableDeclaration, ExportNamedDeclaration > VariableDeclaration) > ' +
						'VariableDeclarator:not([id.typeAnnotation])[init.type="ArrowFunctionExpression"][init.body.type="BlockStatement"]',
					message: 'What has a body of statements is a function declaration.',
				},
				{
					selector: 'TSAsExpression > TSAsExpression > TSUnknownKeyword',
					message: 'A cast through unknown hides a type that is not understood yet.',
				},
				{
					selector: 'SwitchStatement[discriminant.name=/^(resource|operation)$/]',
					message: 'Resources and operations are rows of the catalogue, never cases.',
				},
			],
		},
	},
	{
		files: [
			'zscaler/catalogue/*/*.ts',
			'zscaler/contract/products.ts',
			'test/zscaler/catalogue/vendor/**/*.ts',
		],
		ignores: ['zscaler/catalogue/grammar/**'],
		// Tables: as long as the API is wide.
		rules: { 'max-lines': 'off' },
	},
	{
		files: shipped,
		rules: {
			...only(cloud, '@n8n/community-nodes/no-'),
			'no-console': 'error',
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: '^(?!\\.{1,2}/|(n8n-workflow|lodash|luxon|zod|p-limit|crypto|node:crypto)$)',
							message:
								"n8n Cloud gives a verified package these alone, and nothing of the package's own.",
						},
					],
				},
			],
		},
	},
	{
		files: ['credentials/**/*.ts', 'zscaler/**/*.ts'],
		rules: {
			// What comes from outside is looked at; where nobody can, the reason stands beside the cast.
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
		},
	},
	{
		files: ['zscaler/catalogue/**/*.ts'],
		// Zscaler's own field names speak of keys and certificates.
		rules: { '@n8n/community-nodes/no-hardcoded-secrets': 'off' },
	},
	{
		files: ['nodes/**/*.ts'],
		rules: {
			...cloud,
			...n8nNodesBase.configs.nodes.rules,
			// Both ask for the text 'main'; n8n's newer rule node-connection-type-literal forbids it.
			'n8n-nodes-base/node-class-description-inputs-wrong-regular-node': 'off',
			'n8n-nodes-base/node-class-description-inputs-wrong-trigger-node': 'off',
			'n8n-nodes-base/node-class-description-outputs-wrong': 'off',
		},
	},
	{
		files: ['credentials/**/*.ts'],
		rules: {
			...cloud,
			...n8nNodesBase.configs.credentials.rules,
			// Asks for a slug of n8n's own docs; a community package links to its own page.
			'n8n-nodes-base/cred-class-field-documentation-url-miscased': 'off',
		},
	},
	{
		files: workshop,
		rules: {
			// A test calls what the types forbid, to see the error path.
			'@typescript-eslint/no-non-null-assertion': 'off',
		},
	},
	{
		files: ['test/**/*.ts'],
		rules: {
			'max-lines': ['error', 300],
			// `describe` is one function around many tests.
			'max-lines-per-function': 'off',
			// A stand-in has to be there, and need not do anything.
			'@typescript-eslint/no-empty-function': 'off',
			// `expect.any(Number)` is `any` to the types.
			'@typescript-eslint/no-unsafe-assignment': 'off',
			// `expect(port.send)` hands a method over without calling it.
			'@typescript-eslint/unbound-method': 'off',
		},
	},
	{
		files: ['package.json'],
		extends: [tseslint.configs.base],
		languageOptions: { parserOptions: { extraFileExtensions: ['.json'] } },
		rules: {
			...cloud,
			...n8nNodesBase.configs.community.rules,
			// The publisher's own address: .github/workflows/publish.yml asks for it.
			'@n8n/community-nodes/valid-author': 'off',
		},
	},
);
