/** What a reference names, and how it is found. */
export interface Referent {
	/** Resource id, e.g. `ziaLocation`. */
	readonly to: string;
	/** Value of the other object that it is referred to by, where that is not its key. */
	readonly by?: string;
	/** Path values of the other object's list, and the fields that tell them: `{ idpId: 'lhs' }`. */
	readonly within?: Readonly<Record<string, string>>;
	/** What is meant stands in a list of the other object, which is told by a field of this one. */
	readonly inside?: { readonly field: string; readonly list: string };
	/** Id of a resource that lists the same objects once more: its names are understood as well. */
	readonly alsoIn?: string;
}

/** What is named depends on another value: beside the field, above it, or in the path. */
export interface Dependence {
	readonly on: string;
	/** Values of that field; where it has another one, nothing but what the field says itself. */
	readonly refs: Readonly<Record<string, Referent>>;
}
