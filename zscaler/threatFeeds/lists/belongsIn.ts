import type { Entry } from '../../network/entry';
import type { SyncTarget } from './target';

/**
 * Whether lists of this target can hold the entry. None holds IPv6: destination groups are for IPv4
 * alone (help.zscaler.com, Configuring Destination IP Groups, 2026-11), and a host has no colons.
 */
export const belongsIn = ({ kinds }: Pick<SyncTarget, 'kinds'>, { entry, kind }: Entry): boolean =>
	kinds.has(kind) && !((kind === 'ip' || kind === 'cidr') && entry.includes(':'));
