import fc from 'fast-check';

import type { Request } from './match/matches';

const labels = fc.array(fc.constantFrom('a', 'b'), { maxLength: 7 });
const domain = fc.constantFrom('x.com', 'y.com');

/** Names close enough to each other that many lie under others, six and seven levels deep too. */
const hosts = fc.tuple(labels, domain).map(([above, name]) => [...above, name].join('.'));

const ports = fc.constantFrom('', '', '', ':8080', ':8443');
const paths = fc.constantFrom(
	'',
	'',
	'',
	'/p',
	'/p/',
	'/p/q',
	'/p/q/',
	'/p?u=/',
	'/p/?u',
	'/pq',
	'//',
	'/p/q?u=1/',
);

/** Entries of a list of URLs, as normalising leaves them. */
export const urlEntries = fc
	.tuple(fc.constantFrom('', '', '.'), hosts, ports, paths)
	.map((parts) => parts.join(''));

export const addresses = fc
	.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 40 }))
	.map(([c, d]) => `8.8.${c}.${d}`);

/** Requests next to an entry: its host, those above and below it, its path and those below it. */
export function requestsNear(entry: string): Request[] {
	const [, host = '', path = ''] = /^\.?([^:/]+)(?::\d+)?(\/.*)?$/.exec(entry) ?? [];
	const near = [host, host.slice(host.indexOf('.') + 1)];
	for (let below = host, i = 0; i < 6; i++) near.push((below = `b.${below}`));
	const pathsNear = [
		'/',
		'/p',
		'/p/',
		'/p/q',
		'/p/q/r',
		'/p/q/',
		'/pq',
		'//',
		'//z',
		path || '/z',
		`${path}z`,
	];
	return near.flatMap((name) =>
		[443, 8080, 8443].flatMap((port) =>
			pathsNear.map((each) => ({ host: name, port, path: each })),
		),
	);
}
