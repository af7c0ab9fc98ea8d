import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, sourcesIn } from './sources';

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const sources = sourcesIn('nodes').map(({ path }) => path);

/** What runs a node hands n8n's context on as its form, which reads each parameter by its type. */
const notAsForm = [
	// Feeds are taken away whatever the form says by then.
	'return deleteFeeds(this);',
];

test('every run of a node reads its parameters as the form describes them', () => {
	const handed = sources
		.filter((path) => path.endsWith('.node.ts'))
		.flatMap((path) => textOf(path).match(/^.*\(this\b.*\);$|^.*\(this\b.*\)\];$/gm) ?? [])
		.map((line) => line.trim());
	expect(handed.length).toBeGreaterThanOrEqual(8);
	const others = handed.filter((line) => !/\b(?:items|trigger)AsForm\(this, form\)/.test(line));
	expect(others).toEqual(notAsForm);
});

test('only cells, and what is searched for indicators, are read by somebody else', () => {
	const found = sources.filter((path) => textOf(path).includes('getNodeParameter('));
	expect(found.sort()).toEqual([
		'nodes/Zscaler/run/otherForm.ts',
		'nodes/ZscalerThreatFeed/run/readEach.ts',
		'nodes/objects/run/panelForm.ts',
		'nodes/objects/run/readMapper.ts',
		'nodes/shared/parameters/asForm.ts',
		'nodes/shared/parameters/editorForm.ts',
		'nodes/shared/parameters/runParameter.ts',
	]);
});

const itemOf = /itemForm\(([^)]*)\)/g;

test('no setting is read of one item alone as if it held for all: the form of a run asks every item', () => {
	const read = sources.flatMap((path) =>
		[...textOf(path).matchAll(itemOf)].map(([, item]) => item),
	);
	expect(read.length).toBeGreaterThanOrEqual(20);
	expect(read.filter((item) => /^\d/.test(item ?? ''))).toEqual([]);
});
