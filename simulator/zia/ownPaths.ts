import type { Traits } from '../objects/traits';

/** A collection whose objects are read, made and changed under different paths. */
interface OwnPath {
	readonly pattern: RegExp;
	readonly collection: (match: RegExpExecArray) => string;
	/** What of the path is the object's id. */
	readonly rest: (match: RegExpExecArray) => string[];
	readonly traits: Traits;
}

const channelName = /^[A-Z_]+$/;

/** `base`, `base/{id}`, and for reading `base/{channel}` and `base/{channel}/{id}`. */
const byChannel = (base: string): OwnPath => ({
	pattern: new RegExp(`^${base}(?:/([^/]+))?(?:/([^/]+))?$`),
	collection: () => base,
	rest: ([, first = '', second = '']) =>
		[channelName.test(first) ? '' : first, second].filter((part) => part !== ''),
	traits: {
		listed: (item, { path }) => {
			const channel = path.split('/').at(-1) ?? '';
			return !channelName.test(channel) || !('channel' in item) || item.channel === channel;
		},
	},
});

/** zscaler-sdk-python, zscaler/zia/*.py, 2026-11. */
const ownPaths: readonly OwnPath[] = [
	byChannel('dlpEndpointResource'),
	byChannel('endPointDlpResourceGroups'),
	{
		pattern: /^endPointDlpRules\/(\d+)\/subRule(?:\/([^/]+))?$/,
		collection: ([, rule = '']) => `endPointDlpRules/${rule}/subRule`,
		rest: ([, , id]) => (id === undefined ? [] : [id]),
		traits: {},
	},
	{
		pattern: /^endPointApplications\/customApps?(?:\/([^/]+))?$/,
		collection: () => 'endPointApplications/customApps',
		rest: ([, id]) => (id === undefined ? [] : [id]),
		traits: { key: 'resourceId', unique: ['applicationName'] },
	},
	{
		pattern: /^endPointApplicationGroups(?:\/(\d+))?$/,
		collection: () => 'endPointApplicationGroups',
		rest: ([, id]) => (id === undefined ? [] : [id]),
		traits: { key: 'groupId' },
	},
];

export function findOwnPath(
	path: string,
):
	| { readonly collection: string; readonly rest: readonly string[]; readonly traits: Traits }
	| undefined {
	for (const { pattern, collection, rest, traits } of ownPaths) {
		const match = pattern.exec(path);
		if (match) return { collection: collection(match), rest: rest(match), traits };
	}
	return undefined;
}
