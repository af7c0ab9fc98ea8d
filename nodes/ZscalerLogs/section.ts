import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Handler } from '../shared/handler';

/** A resource of the node: its entry in the panel, its form, and what each operation does. */
export interface Section {
	readonly entry: INodePropertyOptions;
	/** Its Operation first. A fresh copy at each call: n8n adds options of its own. */
	readonly properties: () => INodeProperties[];
	/** By operation. */
	readonly handlers: Readonly<Record<string, Handler>>;
}
