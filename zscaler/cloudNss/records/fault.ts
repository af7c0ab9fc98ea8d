/** A piece of a post that is no record, and why. */
export interface Fault {
	readonly reason: 'notJson' | 'malformed' | 'truncated' | 'tooLong';
	/** Its beginning. */
	readonly text: string;
	/** In which line of the post it stands, from 1. */
	readonly line: number;
}

export type RecordFields = Record<string, unknown>;

/** Takes what a post is made of, in its order. */
export interface RecordSink {
	readonly take: (value: RecordFields, isRepaired: boolean) => void;
	readonly refuse: (fault: Fault) => void;
}
