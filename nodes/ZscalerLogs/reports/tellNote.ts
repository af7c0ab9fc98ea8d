import type { IExecuteFunctions } from 'n8n-workflow';

import { counted, countedEntries } from '../../../zscaler/contract/text/counted';
import type { ReportNote } from '../../../zscaler/reports/report';
import { addHint } from '../../shared/addHint';
import { isoOf } from '../../../zscaler/contract/json/time';
import type { Log } from './log';
import { SECOND_MS } from '../../../zscaler/contract/durations';

const number = (count: number): string => count.toLocaleString('en');

type Words = {
	readonly [Kind in ReportNote['kind']]: (
		note: Extract<ReportNote, { kind: Kind }>,
		noun: string,
	) => string;
};

const words: Words = {
	beyondRetention: ({ from }, noun) =>
		`Zscaler keeps the ${noun} for six months: nothing from before ${isoOf(from)} can be had.`,
	waited: ({ ms }, noun) =>
		`Waited ${counted(Math.round(ms / SECOND_MS), 'second')} for another report of the ${noun}: a tenant has one at a time.`,
	cut: ({ range, rows }, noun) =>
		`Entries of the ${noun} may be missing between ${isoOf(range.from)} and ${isoOf(range.to)}: Zscaler hands out ${number(rows)} at most, and no shorter time can be asked for. Filters make them fewer.`,
	roundCount: ({ range, rows }, noun) =>
		`Zscaler handed out exactly ${countedEntries(rows)} of the ${noun} between ${isoOf(range.from)} and ${isoOf(range.to)}. If that is a limit of the tenant, entries are missing: ask for shorter time ranges.`,
	misdated: ({ range, zone }, noun) =>
		`Times in the ${noun} lie outside the time that was asked for, ${isoOf(range.from)} to ${isoOf(range.to)}: they are not of the zone ${zone}. Set Report Options > Time Zone of the Report to the zone in the profile of the admin.`,
	overtaken: ({ range }, noun) =>
		`Another client kept starting reports of the ${noun}: entries between ${isoOf(range.from)} and ${isoOf(range.to)} may be those that it asked for. Run this again when it rests.`,
};

/** Tells the user, beside the output, what the entries do not show. */
export function tellNote(context: IExecuteFunctions, log: Log, note: ReportNote): void {
	const tell = words[note.kind] as (note: ReportNote, noun: string) => string;
	addHint(context, tell(note, log.noun), note.kind === 'waited' ? 'info' : 'warning');
}
