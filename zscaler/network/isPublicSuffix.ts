// Second-level labels under which country registries sell names; held against the Public Suffix
// List in the tests. The list itself is 200 KB and changes weekly: this is the guard for the slip
// that would block a country, and a leading dot is needed to slip.
const sold = new Set(
	'ac asn biz co com edu firm gen go gob gouv gov gub id idv ind info int ltd me mil ne net nom or org plc pro sch web'.split(
		' ',
	),
);

/** Whether a name of two labels, the last of which starts at `lastStart`, is like co.uk or com.br. */
export const isPublicSuffix = (name: string, lastStart: number): boolean =>
	name.length - lastStart === 2 && sold.has(name.slice(0, lastStart - 1));
