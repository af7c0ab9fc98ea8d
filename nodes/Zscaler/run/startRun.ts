import { findResource } from '../../../zscaler/catalogue';
import type { Client } from '../../../zscaler/client/createClient';
import { operationOf } from '../../../zscaler/objects/operationOf';
import { startRunContext } from '../../../zscaler/objects/runContext';
import { chooseOperation } from '../../objects/run/chooseOperation';
import { panelForm } from '../../objects/run/panelForm';
import type { Run } from '../../objects/run/run';
import { startReading } from '../../objects/run/startReading';
import { startWarnings } from '../../objects/run/warnings';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { OTHER_OBJECT_RESOURCE } from '../form/otherObject';
import { otherForm } from './otherForm';

/** What the form chose, ready to run. */
export function startRun(context: ItemsForm, client: Client): Run {
	const { text } = context.runForm;
	const itemCount = context.getInputData().length;
	const runContext = startRunContext(client, itemCount);
	const isOther = text('resource') === OTHER_OBJECT_RESOURCE;
	const resource = findResource(text(isOther ? 'objectType' : 'resource'));
	const id = text('operation');
	const operation = isOther
		? operationOf(resource, id === 'runAction' ? text('otherAction') : id)
		: chooseOperation(resource, id);
	const warnings = startWarnings();
	const form = (isOther ? otherForm : panelForm)(
		context,
		{ runContext, resource, operation },
		startReading(context, warnings),
	);
	return { context, resource, operation, runContext, itemCount, form, warnings };
}
