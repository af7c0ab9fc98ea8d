import { randomUUID } from 'node:crypto';
import type { Tenant } from './tenant';

export type IdKind = 'number' | 'digits' | 'uuid' | 'word' | 'customCategory';

/** First digits of the ids of one recorded ZPA tenant: an id carries its customer's number. */
const zpaStem = 2161962573n * 10n ** 8n;

export function mintId(tenant: Tenant, kind: IdKind, taken: readonly string[]): string | number {
	tenant.lastId += 1;
	const n = tenant.lastId;
	if (kind === 'uuid') return randomUUID();
	if (kind === 'word') return wordOf(n);
	if (kind === 'digits') return String(zpaStem + 31_400_000n + BigInt(n));
	if (kind === 'customCategory') return nextCustomCategory(taken);
	return 1_690_000 + n;
}

/** 13 letters and digits, like `iidkfk0g906h3` (zid__TestUsers). */
const wordOf = (n: number): string => `iidkfk0${n.toString(36).padStart(6, '0')}`;

function nextCustomCategory(taken: readonly string[]): string {
	let n = 1;
	while (taken.includes(customCategory(n))) n += 1;
	return customCategory(n);
}

const customCategory = (n: number): string => `CUSTOM_${String(n).padStart(2, '0')}`;
