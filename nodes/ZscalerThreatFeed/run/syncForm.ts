import { defaultPolicy, type EntryPolicy } from '../../../zscaler/network/policy';
import type { GuardOptions } from '../../../zscaler/threatFeeds/sync/guardFeed';
import type { ListKind } from '../../../zscaler/threatFeeds/lists/list';
import type { TargetSettings } from '../../../zscaler/threatFeeds/lists/openTargets';
import { wantsActivation } from '../../shared/wantsActivation';
import type { ItemsForm } from '../../shared/parameters/asForm';
import type { FormReader } from '../../shared/parameters/formReader';
import type { FeedSource } from '../../../zscaler/threatFeeds/fetch/source';
import { entryChoices } from '../form/entries';
import { failureChoices } from '../form/limits';
import { listRows } from '../form/lists';
import { protectedUrlChoices } from '../form/neverBlock';
import { safetyChoices } from '../form/safety';
import { sha256 } from '../../../zscaler/contract/sha256';
import { readSources } from './readSources';
import { SECOND_MS } from '../../../zscaler/contract/durations';

export interface SyncForm {
	readonly sync: string;
	readonly sources: readonly FeedSource[];
	readonly targets: readonly TargetSettings[];
	readonly policy: EntryPolicy;
	readonly leastConfidence?: number;
	readonly mostDaysUnseen?: number;
	readonly keepUnseenDays: number;
	readonly guard?: GuardOptions;
	readonly exclusive: 'managed' | 'all' | 'none';
	readonly alreadyThere: 'leave' | 'takeOver';
	readonly manualRuns: 'preview' | 'write';
	readonly neverBlock: NeverBlock;
	readonly limits: FormLimits;
	readonly report: ReportWishes;
	readonly dryRun: boolean;
	readonly activate: boolean;
	/** Same for the same settings: lists are where they belong only under those they were synced by. */
	readonly fingerprint: string;
}

interface NeverBlock {
	readonly own: readonly string[];
	readonly allowList: boolean;
	readonly categories: readonly string[];
	readonly topSites: number;
	readonly topSitesUrl?: string;
	readonly urls: 'spare' | 'block';
}

interface FormLimits {
	readonly maxBytes: number;
	/** Milliseconds. */
	readonly timeout: number;
	readonly allowInside: boolean;
	readonly days: number;
	readonly onFailure: 'others' | 'stop';
}

/** What comes out besides the summary. */
interface ReportWishes {
	readonly changes: boolean;
	readonly leftOut: boolean;
	readonly most: number;
}

/** The form of Sync, with the defaults of what was not filled in. */
export function readSyncForm(context: ItemsForm): SyncForm {
	const form = context.runForm;
	const entries = form.fields('entries');
	const settings = {
		sync: form.text('syncName'),
		sources: readSources(form.given('feeds')),
		targets: readTargets(context),
		policy: { ...defaultPolicy, ...readPolicy(entries) },
		leastConfidence: entries.number('leastConfidence') || undefined,
		mostDaysUnseen: entries.number('mostDaysUnseen') || undefined,
		...readSafety(form.fields('safety')),
		neverBlock: readNeverBlock(form.fields('neverBlock')),
	};
	return {
		...settings,
		limits: readLimits(form.fields('limits')),
		report: readReportSettings(form.fields('report')),
		dryRun: form.flag('dryRun'),
		activate: wantsActivation(context),
		fingerprint: sha256(JSON.stringify(settings)).toString('hex').slice(0, 16),
	};
}

/** Of Sync, Block and Unblock. */
export function readTargets({ runForm }: ItemsForm): TargetSettings[] {
	const names: Partial<Record<ListKind, string>> = {
		urlCategory: 'categoryName',
		ipDestinationGroup: 'groupName',
	};
	return runForm.someOf('lists', listRows).map((kind) => {
		const parameter = names[kind];
		return parameter === undefined ? { kind } : { kind, name: runForm.text(parameter) };
	});
}

const readPolicy = (form: FormReader): Partial<EntryPolicy> => ({
	urls: form.oneOf('urls', entryChoices.urls),
	query: form.oneOf('query', entryChoices.query),
	ports: form.oneOf('ports', entryChoices.ports),
	subdomains: form.oneOf('subdomains', entryChoices.subdomains),
});

type Safety = Pick<
	SyncForm,
	'guard' | 'keepUnseenDays' | 'exclusive' | 'alreadyThere' | 'manualRuns'
>;

const readSafety = (form: FormReader): Safety => ({
	guard: form.oneOf('guard', safetyChoices.guard) === 'off' ? undefined : readGuard(form),
	keepUnseenDays: form.number('keepUnseenDays'),
	exclusive: form.oneOf('exclusive', safetyChoices.exclusive),
	alreadyThere: form.oneOf('alreadyThere', safetyChoices.alreadyThere),
	manualRuns: form.oneOf('manualRuns', safetyChoices.manualRuns),
});

/** What was filled in alone: the fingerprint of what was stored before is of that. */
const readGuard = (form: FormReader): GuardOptions => ({
	count: form.has('guardCount') ? form.number('guardCount') : undefined,
	percent: form.has('guardPercent') ? form.number('guardPercent') : undefined,
});

const readNeverBlock = (form: FormReader): NeverBlock => ({
	own: entriesIn(form.written('own'), /[\s,;]+/),
	allowList: form.flag('allowList'),
	categories: entriesIn(form.written('categories'), ','),
	// No list of sites is fetched unless somebody asks for it.
	topSites: form.number('topSites', 0),
	topSitesUrl: String(form.given('topSitesUrl')) || undefined,
	urls: form.oneOf('urls', protectedUrlChoices),
});

/** A text that is split, or a list as an expression may give it. */
const entriesIn = (given: string | readonly string[], mark: RegExp | string): string[] =>
	(typeof given === 'string' ? given.split(mark) : given)
		.map((entry) => entry.trim())
		.filter(Boolean);

const readLimits = (form: FormReader): FormLimits => ({
	maxBytes: form.number('megabytes') * MEGABYTE,
	timeout: form.number('seconds') * SECOND_MS,
	allowInside: form.flag('allowInside'),
	days: form.number('mispDays'),
	onFailure: form.oneOf('onFailure', failureChoices),
});

const MEGABYTE = 1_000_000;

const readReportSettings = (form: FormReader): ReportWishes => ({
	changes: form.flag('changes'),
	leftOut: form.flag('leftOut'),
	most: form.number('most'),
});
