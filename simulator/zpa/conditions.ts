import { isItem, listOf, text, type Answer, type Item } from '../call';
import { mintId } from '../tenant/mintId';
import { findObject } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { zpaRefusals } from './refusals';

/** Which collection an operand's right-hand side is an id of. */
const referred: Record<string, string> = {
	APP: 'application',
	APP_GROUP: 'segmentGroup',
	SCIM_GROUP: 'scimgroup',
	MACHINE_GRP: 'machineGroup',
};

const operandsOf = (condition: Item): Item[] => listOf(condition.operands).filter(isItem);

export function checkConditions(tenant: Tenant, body: unknown): Answer | undefined {
	const conditions = isItem(body) ? listOf(body.conditions).filter(isItem) : [];
	const operands = conditions.flatMap(operandsOf).flatMap(spreadOperand);
	const wrong = operands.some((operand) => {
		const collection = referred[text(operand.objectType)];
		return collection !== undefined && !findObject(tenant, `zpa/${collection}`, operand.rhs);
	});
	return wrong ? zpaRefusals.invalid('conditions', wrong) : undefined;
}

/** Version 2 names several values in one operand; both versions store one operand per value. */
function spreadOperand(operand: Item): Item[] {
	const { values, entryValues, ...rest } = operand;
	const single = listOf(values).map((value) => ({ ...rest, lhs: 'id', rhs: text(value) }));
	const pairs = listOf(entryValues)
		.filter(isItem)
		.map(({ lhs, rhs }) => ({ ...rest, lhs: text(lhs), rhs: text(rhs) }));
	const spread = [...single, ...pairs];
	return spread.length > 0 ? spread : [{ ...rest, lhs: text(rest.lhs), rhs: text(rest.rhs) }];
}

export const expandConditions = (tenant: Tenant, conditions: unknown): Item[] =>
	listOf(conditions)
		.filter(isItem)
		.map((condition) => {
			const id = String(mintId(tenant, 'number', []));
			const operands = operandsOf(condition)
				.flatMap(spreadOperand)
				.map((operand) => ({
					...operand,
					id: String(mintId(tenant, 'number', [])),
					conditionId: id,
				}));
			return { operator: 'OR', negated: false, ...condition, id, operands };
		});
