import type { FeedFields, Format } from '../formats/format';
import type { IndicatorKind } from '../../network/indicatorKind';

/** A public feed that people sync: where it is and how it is written. */
export interface Preset {
	/** Never changes once shipped. */
	readonly id: string;
	readonly label: string;
	/** `{key}` stands for the user's own key. */
	readonly url: string;
	readonly format: Format;
	readonly fields?: FeedFields;
	readonly path?: string;
	/** What all its values are, where the feed does not say. */
	readonly kind?: IndicatorKind;
	/** Who makes it, under which terms. */
	readonly terms: string;
	/** What a user should know before picking it. */
	readonly note?: string;
	/** Better as a list of what never to block. */
	readonly protects?: boolean;
}
