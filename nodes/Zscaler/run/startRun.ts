import type { IExecuteFunctions } from 'n8n-workflow';

import { findResource } from '../../../zscaler/catalogue';
import type { Operation, Resource } from '../../../zscaler/catalogue/grammar';
import type { Client } from '../../../zscaler/client/createClient';
import { operationOf } from '../../../zscaler/objects/operationOf';
import { startWork } from '../../../zscaler/objects/work';
import { otherObjectResource } from '../form/otherObject';
import { everydayForm } from './everydayForm';
import { otherForm } from './otherForm';
import type { Run } from './run';

/** What the form chose, ready to run. */
export function startRun(context: IExecuteFunctions, client: Client): Run {
	const text = (name: string): string => context.getNodeParameter(name, 0) as string;
	const itemCount = context.getInputData().length;
	const work = startWork(client, itemCount);
	const isOther = text('resource') === otherObjectResource;
	const resource = findResource(text(isOther ? 'objectType' : 'resource'));
	const id = text('operation');
	const operation = isOther
		? operationOf(resource, id === 'runAction' ? text('otherAction') : id)
		: chosenOperation(resource, id);
	const form = (isOther ? otherForm : everydayForm)(context, work, resource, operation);
	return { context, resource, operation, work, itemCount, form };
}

/** Create or Update is no operation of the API: it stands on Update's path and body. */
function chosenOperation(resource: Resource, id: string): Operation {
	if (id !== 'upsert') return operationOf(resource, id);
	const sentence = `Create or update ${resource.nouns}`;
	return { ...operationOf(resource, 'update'), id: 'upsert', sentence };
}
