import { table } from './table';

/** A text as n8n's hints show it: they are read as HTML. */
export const asHtml = (text: string): string =>
	text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign).replaceAll('\n', '<br>');

const entities: Readonly<Record<string, string>> = table({
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
});
