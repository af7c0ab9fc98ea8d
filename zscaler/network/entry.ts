import type { Reason } from './reasons';

/** `domain` is a host name, alone or with its subdomains (leading dot); `url` adds port or path. */
export type EntryKind = 'url' | 'domain' | 'ip' | 'cidr' | 'md5';

/** What a list of Zscaler's can hold, written as Zscaler writes it. */
export interface Entry {
	readonly entry: string;
	readonly kind: EntryKind;
}

export interface Rejected {
	readonly value: string;
	readonly reason: Reason;
}

export const isRejected = (result: Entry | Rejected): result is Rejected => 'reason' in result;
