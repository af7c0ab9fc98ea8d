import type { Stopwatch } from './stopwatch';

/** What people write in a Code node: URL for the parsing, Set for the rest, all of it in memory. */
export function syncInCodeNode(
	text: string,
	current: readonly string[],
	guarded: readonly string[],
	watch: Stopwatch,
): Record<string, number> {
	watch.begin();
	const entries = normalise(text);
	watch.lap('read and normalise');
	const kept = protect(entries, guarded);
	watch.lap('protect');
	const wanted = reduce(kept);
	watch.lap('reduce');
	const wantedSet = new Set(wanted);
	const currentSet = new Set(current);
	const add = wanted.filter((entry) => !currentSet.has(entry));
	const remove = current.filter((entry) => !wantedSet.has(entry));
	watch.lap('diff');
	return {
		entries: entries.size,
		wanted: wanted.length,
		add: add.length,
		remove: remove.length,
	};
}

function normalise(text: string): Set<string> {
	const entries = new Set<string>();
	for (const line of text.split('\n')) {
		const value = line.split(/\s#/)[0]!.trim().replace(/^hxxp/i, 'http').replaceAll('[.]', '.');
		if (value === '' || value.startsWith('#')) continue;
		const wild = value.startsWith('*.');
		try {
			const url = new URL(
				value.includes('://') ? value : `http://${wild ? value.slice(2) : value}`,
			);
			if (!url.hostname.includes('.') || url.hostname.startsWith('10.')) continue;
			const path = url.pathname === '/' ? '' : url.pathname;
			entries.add((wild ? '.' : '') + url.host + path + url.search);
		} catch {
			continue;
		}
	}
	return entries;
}

function protect(entries: ReadonlySet<string>, guarded: readonly string[]): string[] {
	const hosts = new Set(guarded);
	const above = new Set(guarded.flatMap((entry) => parentsOf(entry.replace(/^\./, ''))));
	return [...entries].filter((entry) => {
		const host = entry.replace(/^\./, '').split(/[/:?]/)[0]!;
		if (hosts.has(host) || (entry.startsWith('.') && above.has(host))) return false;
		return ![host, ...parentsOf(host)].some((parent) => hosts.has(`.${parent}`));
	});
}

function reduce(entries: readonly string[]): string[] {
	const all = new Set(entries);
	return entries.filter((entry) => {
		if (entry.startsWith('.')) return true;
		const [host = ''] = entry.split(/[/:?]/);
		if (host !== entry && all.has(host)) return false;
		return ![host, ...parentsOf(host)].some((parent) => all.has(`.${parent}`));
	});
}

function parentsOf(host: string): string[] {
	const labels = host.split('.');
	return labels.slice(1).map((_, i) => labels.slice(i + 1).join('.'));
}
