import { NodeHelpers, type INode } from 'n8n-workflow';

import { ZscalerLogsTrigger } from '../../../nodes/ZscalerLogsTrigger/ZscalerLogsTrigger.node';

const { description } = new ZscalerLogsTrigger();
const { properties } = description;
const node = {
	type: 'zscalerLogsTrigger',
	typeVersion: 1,
	parameters: {},
} as Partial<INode> as INode;

test('merges with Zscaler Logs in the panel, and weighs little', () => {
	expect(description.name.replace(/Trigger$/, '')).toBe('zscalerLogs');
	expect(JSON.stringify(description).length).toBeLessThan(20_000);
});

// n8n 2.41 parses a body before the node sees it, unless `options.binaryData` of version 1 is true.
test('n8n is asked to leave the body alone, whatever else is set', () => {
	for (const values of [{}, { settings: { sizeLimit: 1 }, feeds: 'manual' }]) {
		const all = NodeHelpers.getNodeParameters(properties, values, true, false, node, description);
		expect(all?.options).toEqual({ binaryData: true });
		const shown = NodeHelpers.getNodeParameters(
			properties,
			values,
			false,
			false,
			node,
			description,
		);
		expect(shown).not.toHaveProperty('options');
	}
	expect(description.version).toBe(1);
	expect(description.webhooks).toMatchObject([{ httpMethod: 'POST', responseMode: 'onReceived' }]);
});

test.each([
	['automatic', 'zscalerApi'],
	['manual', 'zscalerNssApi'],
])('with %s feeds it asks for the credential %s alone', (feeds, name) => {
	const asked = description.credentials?.filter((credential) =>
		NodeHelpers.displayParameter({ feeds }, credential, node, description),
	);
	expect(asked?.map((credential) => credential.name)).toEqual([name]);
});

// n8n 2.41 takes a field whose every value is named by some credential for the credential's own
// choice of sign-in, and hides it (editor-ui, NodeCredentials and ParameterInputList).
test('Feeds stays a field of the form', () => {
	const named = description.credentials?.flatMap(
		({ displayOptions }) => displayOptions?.show?.feeds ?? [],
	);
	expect(named).not.toContain('manual');
});
