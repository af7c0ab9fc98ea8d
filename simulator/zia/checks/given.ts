import { isItem, type Answer } from '../../call';
import { refuseArgument } from '../refusals';

/** Whether a field says something: an empty list or reference says nothing. */
export function given(value: unknown): boolean {
	if (Array.isArray(value)) return value.length > 0;
	if (isItem(value)) return Object.values(value).some(given);
	return value !== undefined && value !== null && value !== '' && value !== 0 && value !== false;
}

/** The first sentence whose condition holds, as a refusal. The wording is not recorded. */
export function refuseFirst(rules: readonly (readonly [boolean, string])[]): Answer | undefined {
	const [, message] = rules.find(([holds]) => holds) ?? [];
	return message === undefined ? undefined : refuseArgument(message);
}
