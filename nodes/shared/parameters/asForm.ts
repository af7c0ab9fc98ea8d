import {
	type IExecuteFunctions,
	type IHookFunctions,
	type INodeProperties,
	isINodePropertyOptions,
	type IPollFunctions,
	type IWebhookFunctions,
} from 'n8n-workflow';

import type { OperationLabel } from '../operationLabel';
import { fieldFinder } from './findFields';
import { type FormReader, formReader } from './formReader';
import { parameterReader } from './parameterReader';
import { runParameterOf } from './runParameter';

type Properties = () => readonly INodeProperties[];

interface Options {
	/** The value is a cell, which is read as cells of a sheet are. */
	readonly skipValidation?: boolean;
}

/** n8n's context of a run over items, read as its form. */
export type ItemsForm = IExecuteFunctions & {
	/** What holds for one item. */
	readonly itemForm: (item: number) => FormReader;
	/** What holds for all items of a run: an expression that gives two values for it is refused. */
	readonly runForm: FormReader;
	/** What the node is asked for, as the panel calls it: errors begin with it. */
	readonly operationLabel: OperationLabel | undefined;
};

/**
 * n8n's context, whose parameters are what the node's form says that they are, whatever an expression
 * gives: each is read by its own type, or refused with its name.
 */
export function itemsAsForm(context: IExecuteFunctions, properties: Properties): ItemsForm {
	const node = context.getNode();
	const find = fieldFinder(node, properties());
	const read = parameterReader(node, find, { emptyText: true });
	const getNodeParameter = (name: string, item: number, usual?: unknown, options?: Options) => {
		const given: unknown = context.getNodeParameter(name, item, usual, options);
		return options?.skipValidation === true ? given : read(name, given);
	};
	const form: IExecuteFunctions = inPlaceOf(context, { getNodeParameter });
	const fieldAt = (path: string): INodeProperties | undefined => find(path)[0];
	const itemForm = (item: number): FormReader =>
		formReader({ fieldAt, given: (path, usual) => form.getNodeParameter(path, item, usual) });
	const runForm = formReader({
		fieldAt,
		given: runParameterOf(form, (path) => fieldAt(path)?.displayName),
	});
	const operationLabel = operationLabelIn(find('operation'), node.parameters.operation);
	return Object.assign(form, { itemForm, runForm, operationLabel });
}

/** n8n's context of a trigger, with its form. */
export type TriggerForm<T> = T & { readonly form: FormReader };

/** The same of a trigger, which has no items: nothing is never what a field of it was filled in for. */
export function triggerAsForm<T extends IPollFunctions | IHookFunctions | IWebhookFunctions>(
	context: T,
	properties: Properties,
): TriggerForm<T> {
	const node = context.getNode();
	const find = fieldFinder(node, properties());
	const read = parameterReader(node, find, { emptyText: false });
	const getNodeParameter = (name: string, usual?: unknown) =>
		read(name, context.getNodeParameter(name, usual));
	const form = formReader({ fieldAt: (path) => find(path)[0], given: getNodeParameter });
	return inPlaceOf(context, { getNodeParameter, form });
}

function operationLabelIn(
	operations: readonly INodeProperties[],
	operation: unknown,
): OperationLabel | undefined {
	const choices = (operations[0]?.options ?? []).filter(isINodePropertyOptions);
	const sentence = choices.find(({ value }) => value === operation)?.action;
	return sentence === undefined ? undefined : { sentence };
}

/** The context, with these in place of its own. */
const inPlaceOf = <T extends object, O extends object>(context: T, own: O): T & O =>
	Object.assign(Object.create(context) as T, own);
