import { formsOf } from './formsOf';

/** Takes secrets out of a text. */
export type Redact = (text: string) => string;

/** What this process signs with: tokens, keys. The latest last. */
const kept = new Map<string, Redact>();

/** So many are kept: of each credential a few keys and its latest tokens. */
const MAX = 200;

/**
 * Shorter ones are hidden only from who was given them (`hide`): whether a word of one's own is
 * hidden would tell that it is a secret of somebody else's.
 */
const MIN = 16;

/** Has a secret taken out of all that is quoted from now on, wherever in this process. */
export function keepSecret(secret: string): void {
	if (secret.length < MIN) return;
	const redact = kept.get(secret) ?? hide([secret]);
	kept.delete(secret);
	kept.set(secret, redact);
	for (const oldest of kept.keys()) {
		if (kept.size <= MAX) break;
		kept.delete(oldest);
	}
}

/** Takes out what this process signs with. */
export const redactKept: Redact = (text) =>
	[...kept.values()].reduce((rest, redact) => redact(rest), text);

/** Takes out these secrets, whatever their length, and what this process signs with. */
export function redactor(secrets: readonly string[]): Redact {
	const own = hide(secrets);
	return (text) => redactKept(own(text));
}

/** Four characters are the least of which a text is not full anyway. */
function hide(secrets: readonly string[]): Redact {
	const wanted = secrets.filter(({ length }) => length > 3).toSorted((a, b) => b.length - a.length);
	let forms: RegExp[] | undefined;
	return (text) => {
		forms ??= wanted.flatMap(formsOf);
		return forms.reduce((rest, form) => rest.replace(form, '***'), text);
	};
}
