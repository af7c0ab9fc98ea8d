/** A value does not fit its field; the message says what would. */
export class RefusedCell extends Error {
	override readonly name = 'Refused';
}

/** What a value is read with, besides its field. */
export interface Reading {
	/** Zone of times that name none; UTC where absent. */
	readonly zone?: string;
	/** Told of a value that is taken although it is not known to fit: why, as 'is more than 10'. */
	readonly doubt: (reason: string) => void;
}
