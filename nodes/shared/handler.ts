import type { INodeExecutionData } from 'n8n-workflow';

import type { Client } from '../../zscaler/client/createClient';
import type { ItemsForm } from './parameters/asForm';

/** Does an operation for all items of a run. */
export type Handler = (context: ItemsForm, client: Client) => Promise<INodeExecutionData[]>;
