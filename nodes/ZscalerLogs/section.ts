import type { INodeExecutionData, INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Client } from '../../zscaler/client/createClient';
import type { ItemsForm } from '../shared/parameters/asForm';

export type Handler = (context: ItemsForm, client: Client) => Promise<INodeExecutionData[]>;

/** A resource of the node: its entry in the panel, its form, and what each operation does. */
export interface Section {
	readonly entry: INodePropertyOptions;
	/** Its Operation first. A fresh copy at each call: n8n adds options of its own. */
	readonly properties: () => INodeProperties[];
	/** By operation. */
	readonly handlers: Readonly<Record<string, Handler>>;
}
