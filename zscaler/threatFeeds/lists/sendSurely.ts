import { mayBeDone, wasNotSent, withoutDoubt } from '../../client/mayBeDone';
import { ZscalerError } from '../../contract/zscalerError';
import type { ListChange, ZscalerList } from './list';

/**
 * Sends a change. Where no answer tells whether it was made, the list is read: what stands there as it
 * shall is done. Throws `fateUnknown` where that does not tell either.
 */
export async function sendSurely(
	list: Pick<ZscalerList, 'label' | 'send' | 'reread'>,
	change: ListChange,
): Promise<void> {
	try {
		await list.send(change);
	} catch (error) {
		if (wasNotSent(error)) throw undone(list, error);
		if (!mayBeDone(error)) throw error;
		const standing = await list.reread().catch(() => undefined);
		if (standing === undefined) throw unsure(list, error);
		const { add, remove } = change;
		const isThere = (entry: string): boolean => standing.has(entry);
		if (add.every(isThere) && !remove.some(isThere)) return;
		const isAsBefore = !add.some(isThere) && remove.every(isThere);
		throw isAsBefore ? undone(list, error) : unsure(list, error);
	}
}

type Named = Pick<ZscalerList, 'label'>;

function undone({ label }: Named, error: ZscalerError): ZscalerError {
	const { message, facts } = withoutDoubt(error);
	const kind = facts.kind === 'fateUnknown' ? 'unreachable' : facts.kind;
	return new ZscalerError(
		`${label} was not changed: ${message}`,
		{ ...facts, kind, call: undefined },
		{ cause: error },
	);
}

function unsure({ label }: Named, error: ZscalerError): ZscalerError {
	const { message, facts } = error;
	if (facts.kind === 'fateUnknown') return error;
	return new ZscalerError(
		`${message}, so it is not known whether this was changed: ${label}`,
		{ ...facts, kind: 'fateUnknown', call: undefined },
		{ cause: error },
	);
}
