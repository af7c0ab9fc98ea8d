import { isPlainObject, memoize, omit } from 'lodash';

import { findResource } from '../../../../zscaler/catalogue';
import type { RefField } from '../../../../zscaler/catalogue/grammar';
import { plainOf } from '../exactJson';
import { compareBody } from './compareBody';
import { findForms, type RecordedForm } from './findForms';
import { fileOf, type Known, type Obj } from './knownExchanges';
import type { OpenTenant } from './openTenant';
import { recordedObjects, type RecordedObjects } from './recordedObjects';
import { type RowOutcome, runNode } from './runNode';
import { sheetRow, type SheetRow } from './sheetRow';
import { withObjects } from './withObjects';

export interface FormVerdict {
	readonly form: RecordedForm;
	/** What the node makes of the row otherwise than recorded; empty where it is the same. */
	readonly differences: readonly string[];
}

/** Every recorded body as a row of a spreadsheet, references by id and by name, through the node. */
export async function replayForms(
	tenant: OpenTenant,
	known: readonly Known[],
): Promise<FormVerdict[]> {
	const objectsOf = memoize((file: string) => recordedObjects(known, file));
	const verdicts: FormVerdict[] = [];
	for (const form of findForms(known)) {
		const all = objectsOf(fileOf(form.known));
		const { present } = form;
		const objects = present === undefined ? all : withObjects(all, form.known.resource, [present]);
		tenant.play({ objects, known });
		verdicts.push({ form, differences: await replayForm(tenant, form, objects) });
	}
	return verdicts;
}

async function replayForm(
	tenant: OpenTenant,
	form: RecordedForm,
	objects: RecordedObjects,
): Promise<string[]> {
	const { resource, operation } = form.known;
	const fields = operation.body.kind === 'fields' ? operation.body.fields : resource.fields;
	const body = operation.verb === 'update' ? omit(form.body, resource.key) : form.body;
	const isOther = !resource.everyday;
	const byId = isOther && operation.verb === 'action' ? body : sheetRow(fields, body, { isOther });
	const wrong = await sendRow(tenant, form, byId);
	if (wrong.length > 0) return wrong;
	const byName = sheetRow(fields, body, { isOther, nameOf: namesIn(objects) });
	const named = JSON.stringify(byName) === JSON.stringify(byId) || operation.verb === 'action';
	return named ? [] : (await sendRow(tenant, form, byName)).map((each) => `by name: ${each}`);
}

/** Names that tell one object alone. */
const namesIn =
	(objects: RecordedObjects) =>
	({ to, by }: RefField, id: string): string | undefined => {
		const { key, nameField } = findResource(to);
		const all = objects.get(to) ?? [];
		const found = all.find((each) => String(each[by ?? key]) === id);
		const name = found?.[nameField];
		return typeof name === 'string' && name !== '' ? name : undefined;
	};

async function sendRow(tenant: OpenTenant, form: RecordedForm, row: SheetRow): Promise<string[]> {
	const { resource, operation, params, exchange } = form.known;
	const { customerId: _own, ...path } = params;
	const id = path.id ?? String(form.present?.[resource.key] ?? '');
	const { outcomes, sent } = await runNode(tenant, {
		...{ resource, operation, rows: [row], params: { ...path, id } },
		options: {
			forEverything: true,
			...(operation.verb === 'update' ? { emptyValues: 'clear' } : {}),
		},
	});
	const [outcome] = outcomes;
	const refused = exchange.status >= 400;
	if (outcome?.error !== undefined) return refused ? [] : [`refused: ${outcome.error}`];
	const [write, ...more] = sent.filter(({ method }) => method === exchange.method);
	if (more.length > 0) return [`${more.length + 1} writes`];
	return compareBody(
		{
			...resource,
			fields: operation.body.kind === 'fields' ? operation.body.fields : resource.fields,
		},
		{
			recorded: form.body,
			sent: write === undefined ? unchanged(form, outcome) : ((write.body ?? {}) as Obj),
			answer: answerOf(form),
			refused,
			present: form.present === undefined ? undefined : (plainOf(form.present) as Obj),
		},
	);
}

/** Where nothing was sent, what is there has to be what was recorded. */
function unchanged({ present }: RecordedForm, outcome: RowOutcome | undefined): Obj {
	if (outcome?.json.outcome !== 'unchanged' || !isPlainObject(present)) return {};
	return plainOf(present) as Obj;
}

/** How Zscaler wrote the object down: in its answer, or else before. */
function answerOf({ known, present }: RecordedForm): Obj {
	const { answer } = known.exchange;
	return { ...(plainOf(present ?? {}) as Obj), ...(isPlainObject(answer) ? (answer as Obj) : {}) };
}
