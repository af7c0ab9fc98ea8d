import type { IPollFunctions } from 'n8n-workflow';

import { readJson } from '../../../zscaler/contract/json/readJson';
import { isJsonObject } from '../../../zscaler/contract/json/json';
import { contentFingerprint } from '../../../zscaler/contract/contentFingerprint';
import { staticData } from '../../shared/staticData';

/** Where n8n keeps what this node remembers between polls. */
export interface PollData {
	/** Undefined at first, or when it was of another event or another tenant. */
	readonly memory: unknown;
	/**
	 * Puts the memory in place of what was read. False if another poll of this node, begun before
	 * this one ended, was faster: what it handed out must not be handed out again.
	 */
	readonly replace: (memory: unknown) => boolean;
}

export function openStaticData(
	context: IPollFunctions,
	event: string,
	tenantKey: string,
): PollData {
	const topic = contentFingerprint([event, tenantKey]);
	// A text, since n8n would make a proxy of each of a snapshot's thousands of objects.
	const stored = staticData<string>(context, 'node', 'memory');
	const before = stored.read();
	const known = typeof before === 'string' ? readJson(before) : undefined;
	return {
		memory: isJsonObject(known) && known.topic === topic ? known.memory : undefined,
		replace: (memory) => {
			if (stored.read() !== before) return false;
			const after = JSON.stringify({ topic, memory } satisfies Stored);
			if (after !== before) stored.write(after);
			return true;
		},
	};
}

interface Stored {
	readonly topic: string;
	readonly memory: unknown;
}
