/** What is still to be sent, batch by batch, and what Zscaler will not have. */
export interface Isolation {
	readonly pending: readonly (readonly string[])[];
	readonly refused: readonly string[];
}

export const beginIsolation = (batches: readonly (readonly string[])[]): Isolation => ({
	pending: batches.filter((batch) => batch.length > 0),
	refused: [],
});

/** The first batch has been taken. */
export const afterSuccess = ({ pending, refused }: Isolation): Isolation => ({
	pending: pending.slice(1),
	refused,
});

/**
 * The first batch has been refused as a whole because of what is in it. Entries that the refusal
 * names are set aside; if it names none, the batch is halved until the bad ones stand alone.
 */
export function afterRefusal(
	{ pending, refused }: Isolation,
	named: readonly string[] = [],
): Isolation {
	const [batch = [], ...others] = pending;
	const bad = new Set(named.filter((entry) => batch.includes(entry)));
	if (bad.size > 0) {
		const rest = batch.filter((entry) => !bad.has(entry));
		return { pending: rest.length > 0 ? [rest, ...others] : others, refused: [...refused, ...bad] };
	}
	if (batch.length <= 1) return { pending: others, refused: [...refused, ...batch] };
	const middle = batch.length >> 1;
	return { pending: [batch.slice(0, middle), batch.slice(middle), ...others], refused };
}
