import { toIso } from './readTime';

export type Iso = (value: string | number, zone: string) => string | number;

/** Times as ISO 8601, what is none as it is; logs repeat a second many times in a row. */
export function rememberIso(): Iso {
	let last: { readonly value?: string | number; readonly zone: string } = { zone: '' };
	let told: string | number = '';
	return (value, zone) => {
		if (value !== last.value || zone !== last.zone) {
			last = { value, zone };
			told = toIso(value, zone) ?? value;
		}
		return told;
	};
}
