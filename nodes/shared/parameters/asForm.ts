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
import { parameterReader } from './parameterReader';
import { type RunParameter, runParameterOf } from './runParameter';

type Properties = () => readonly INodeProperties[];

interface Options {
	/** The value is a cell, which is read as cells of a sheet are. */
	readonly skipValidation?: boolean;
}

/** n8n's context of a run over items, read as its form. */
export type ItemsForm = IExecuteFunctions & {
	readonly getRunParameter: RunParameter;
	/** What the node is asked for, as the panel calls it: errors begin with it. */
	readonly operationLabel: OperationLabel | undefined;
};

/**
 * n8n's context, whose parameters are what the node's form says that they are, whatever an expression
 * gives: each is read by its own type, or refused with its name.
 */
export function itemsAsForm(context: IExecuteFunctions, properties: Properties): ItemsForm {
	const node = context.getNode();
	const read = parameterReader(node, properties(), { emptyText: true });
	const find = fieldFinder(node, properties());
	const getNodeParameter = (name: string, item: number, usual?: unknown, options?: Options) => {
		const given: unknown = context.getNodeParameter(name, item, usual, options);
		return options?.skipValidation === true ? given : read(name, given);
	};
	const form: IExecuteFunctions = inPlaceOf(context, { getNodeParameter });
	const labelOf = (path: string): string | undefined => find(path)[0]?.displayName;
	const operationLabel = operationLabelIn(find('operation'), node.parameters.operation);
	return Object.assign(form, {
		getRunParameter: runParameterOf(form, labelOf),
		operationLabel,
	});
}

/** The same of a trigger, which has no items: nothing is never what a field of it was filled in for. */
export function triggerAsForm<T extends IPollFunctions | IHookFunctions | IWebhookFunctions>(
	context: T,
	properties: Properties,
): T {
	const read = parameterReader(context.getNode(), properties(), { emptyText: false });
	const getNodeParameter = (name: string, usual?: unknown) =>
		read(name, context.getNodeParameter(name, usual));
	return inPlaceOf(context, { getNodeParameter });
}

function operationLabelIn(
	operations: readonly INodeProperties[],
	operation: unknown,
): OperationLabel | undefined {
	const choices = (operations[0]?.options ?? []).filter(isINodePropertyOptions);
	const sentence = choices.find(({ value }) => value === operation)?.action;
	return sentence === undefined ? undefined : { sentence };
}

const inPlaceOf = <T extends object>(context: T, own: object): T =>
	Object.assign(Object.create(context) as T, own);
