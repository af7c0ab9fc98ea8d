// IANA special-use domain names, ICANN's .internal (2024-07), and names that routers give.
export const privateTops = new Set([
	'alt',
	'arpa',
	'corp',
	'example',
	'home',
	'internal',
	'intranet',
	'invalid',
	'lan',
	'local',
	'localdomain',
	'localhost',
	'mail',
	'onion',
	'private',
	'test',
	'workgroup',
]);

/** Whether the name, whose last label starts at `lastStart`, never leads out of an inside network. */
export function isPrivateName(name: string, lastStart: number): boolean {
	return privateTops.has(name.slice(lastStart));
}
