import type { Sink } from '../indicator';
import type { FeedReader, FormatSettings } from './format';

/** What a rule of a response policy zone can say of a name but to block it. */
const allowing = new Set(['rpz-passthru.', 'rpz-passthru']);
const skipped = new Set(['SOA', 'NS', 'TXT', 'RRSIG', 'NSEC', 'DNSKEY']);
const classes = /^(?:\d+[smhdw]?|IN|CH)$/i;

/**
 * A response policy zone: `evil.example CNAME .` blocks that name, `*.evil.example` the names below
 * it (with Zscaler's leading dot the name itself as well). Names relative to $ORIGIN are told by a
 * final dot: absolute ones lose the origin.
 */
export function parseRpz({ source }: FormatSettings, sink: Sink): FeedReader {
	let origin = '';
	let depth = 0;
	return {
		line: (text, at) => {
			const semicolon = text.indexOf(';');
			const content = semicolon === -1 ? text : text.slice(0, semicolon);
			const label = semicolon === -1 ? undefined : text.slice(semicolon + 1).trim() || undefined;
			const open = depth > 0;
			depth += count(content, '(') - count(content, ')');
			if (open || content.trim() === '') return;
			const words = content.trim().split(/\s+/);
			if (words[0]?.toUpperCase() === '$ORIGIN') origin = words[1] ?? '';
			// A line that begins with a blank goes on with the name before it: NS behind SOA.
			if (words[0]?.startsWith('$') || words[0] === '@' || /^\s/.test(content)) return;
			const [name = '', ...rest] = words;
			const [type = '', target = ''] = rest.slice(rest.findIndex((word) => !classes.test(word)));
			if (skipped.has(type.toUpperCase())) return;
			readRule(withoutOrigin(name, origin), type.toUpperCase(), target);

			function readRule(trigger: string, record: string, action: string): void {
				const row = { value: trigger, source, at };
				const address = /^(\d+)\.([0-9a-f.z]+)\.rpz-ip$/i.exec(trigger);
				if (record !== 'CNAME' && record !== 'A' && record !== 'AAAA') {
					sink.refuse({ ...row, reason: 'malformed' });
				} else if (allowing.has(action.toLowerCase())) sink.refuse({ ...row, reason: 'exception' });
				else if (address !== null) {
					sink.take({ ...row, value: readTrigger(address), kind: 'ip', label });
				} else if (/\.rpz-/i.test(trigger)) sink.refuse({ ...row, reason: 'otherKind' });
				else sink.take({ ...row, kind: 'domain', label });
			}
		},
		end: () => undefined,
	};
}

const count = (text: string, character: string): number => text.split(character).length - 1;

function withoutOrigin(name: string, origin: string): string {
	if (origin !== '' && name.toLowerCase().endsWith(`.${origin.toLowerCase()}`)) {
		return name.slice(0, -origin.length - 1);
	}
	return name.endsWith('.') ? name.slice(0, -1) : name;
}

/** `24.0.100.51.198.rpz-ip` is 198.51.100.0/24; `zz` stands for `::` (BIND 9 manual, RPZ). */
function readTrigger([, prefix = '', reversed = '']: RegExpExecArray): string {
	const parts = reversed.split('.').reverse();
	if (parts.length === 4 && parts.every((part) => /^\d+$/.test(part))) {
		return `${parts.join('.')}/${prefix}`;
	}
	const text = parts.map((part) => (part.toLowerCase() === 'zz' ? '' : part)).join(':');
	return `${text.startsWith(':') ? ':' : ''}${text}${text.endsWith(':') ? ':' : ''}/${prefix}`;
}
