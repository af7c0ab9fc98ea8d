import { quote } from '../../contract/text/quote';
import type { Redact } from '../../contract/text/secrets';
import type { Reason } from '../../network/reasons';

/** One value that was left out, and where it stood. */
interface Rejection {
	readonly value: string;
	readonly source: string;
	readonly at: number;
}

/** All are counted; the first of each reason are kept to be shown. */
export interface Rejections {
	readonly count: number;
	readonly first: readonly Rejection[];
}

export interface RejectionLog {
	readonly add: (reason: Reason, rejection: Rejection) => void;
	readonly all: () => ReadonlyMap<Reason, Rejections>;
}

export function openRejections(shown: number, redact?: Redact): RejectionLog {
	const byReason = new Map<Reason, { count: number; first: Rejection[] }>();
	return {
		add: (reason, { value, source, at }) => {
			let page = byReason.get(reason);
			if (page === undefined) byReason.set(reason, (page = { count: 0, first: [] }));
			page.count++;
			if (page.first.length < shown) page.first.push({ value: quote(value, redact), source, at });
		},
		all: () => byReason,
	};
}
