import type { FeedReader, OpenReader } from './format';
import { parseHosts } from './parseHosts';

/** Modifiers that still mean the whole host; any other narrows a rule in a way that no list can. */
const harmless = new Set(['important', 'all', 'document', 'doc', 'popup']);
const cosmetic = /#[@?$%]*#/;

/**
 * An ad blocker's list: `||evil.example^` is a domain with its subdomains, `|https://...|` a URL.
 * Rules for parts of pages, exceptions and patterns are refused; lines of a hosts file are read.
 */
export const parseAdblock: OpenReader = (settings, sink): FeedReader => {
	const { source } = settings;
	const hosts = parseHosts(settings, sink);
	return {
		line: (line, at) => {
			const text = line.trim();
			if (text === '' || text.startsWith('!') || /^\[.*\]$/.test(text)) return;
			if (cosmetic.test(text)) sink.refuse({ value: text, reason: 'otherKind', source, at });
			else if (text.startsWith('#')) return;
			else if (text.startsWith('@@')) sink.refuse({ value: text, reason: 'exception', source, at });
			else if (/^[\w.-]+(\s|$)|^::/.test(text)) hosts.line(text, at);
			else {
				const value = readRule(text);
				if (value === undefined) sink.refuse({ value: text, reason: 'otherKind', source, at });
				else sink.take({ value, source, at });
			}
		},
		end: () => undefined,
	};
};

function readRule(text: string): string | undefined {
	const dollar = text.lastIndexOf('$');
	const modifiers = dollar === -1 ? [] : text.slice(dollar + 1).split(',');
	if (!modifiers.every((modifier) => harmless.has(modifier))) return undefined;
	const pattern = dollar === -1 ? text : text.slice(0, dollar);
	const domain = /^\|\|(?:\*\.)?([^/^*|:?]+)(?:\^\|?|\/)?$/.exec(pattern)?.[1];
	if (domain !== undefined) return /^\d+(\.\d+){3}$/.test(domain) ? domain : `.${domain}`;
	return /^\|(https?:\/\/[^*^|]+)\|$/.exec(pattern)?.[1];
}
