import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT, sourcesIn } from './sources';

const declared =
	/^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;

/** Where each exported name is declared. */
function placesOf(...rooms: string[]): ReadonlyMap<string, readonly string[]> {
	const places = new Map<string, string[]>();
	for (const { path } of sourcesIn(...rooms)) {
		const text = readFileSync(join(ROOT, path), 'utf8');
		// Overloads of a function are one declaration.
		for (const name of new Set([...text.matchAll(declared)].map(([, each = '']) => each))) {
			places.set(name, [...(places.get(name) ?? []), path]);
		}
	}
	return places;
}

// A stranger who looks for a name finds one thing. The simulator shares nothing with the house.
test.each([[['nodes', 'credentials', 'zscaler']], [['simulator']]])(
	'%j: a name is exported once',
	(rooms) => {
		const places = placesOf(...rooms);
		expect(places.size).toBeGreaterThan(100);
		expect([...places].filter(([, paths]) => paths.length > 1)).toEqual([]);
	},
);
