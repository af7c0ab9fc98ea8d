import type { FeedReader, OpenReader } from './format';

/** What every hosts file says of the machine itself. */
const ownNames = new Set([
	'localhost',
	'localhost.localdomain',
	'local',
	'broadcasthost',
	'ip6-localhost',
	'ip6-loopback',
	'ip6-localnet',
	'ip6-mcastprefix',
	'ip6-allnodes',
	'ip6-allrouters',
	'ip6-allhosts',
	'0.0.0.0',
]);
const sinkhole = /^(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|::1?|0)$/;

/** `0.0.0.0 evil.example other.example # why`: the names that are sent nowhere, host by host. */
export const parseHosts: OpenReader = ({ source }, sink): FeedReader => ({
	line: (text, at) => {
		const hash = text.indexOf('#');
		const content = (hash === -1 ? text : text.slice(0, hash)).trim();
		if (content === '') return;
		const [address = '', ...names] = content.split(/\s+/);
		if (names.length === 0 || !sinkhole.test(address)) {
			// A name that is sent to a real machine is not blocked; one alone is a plain list.
			if (names.length === 0) sink.take({ value: address, source, at });
			else if (!isOwn(names)) sink.refuse({ value: content, reason: 'malformed', source, at });
			return;
		}
		for (const value of names) {
			if (!ownNames.has(value)) sink.take({ value, kind: 'domain', source, at });
		}
	},
	end: () => undefined,
});

const isOwn = (names: readonly string[]): boolean => names.every((name) => ownNames.has(name));
