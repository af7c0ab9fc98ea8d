import { defaultPolicy, type EntryPolicy } from '../../../zscaler/network/policy';
import type { GuardOptions } from '../../../zscaler/threatFeeds/sync/guardFeed';
import type { ListKind } from '../../../zscaler/threatFeeds/lists/list';
import type { TargetSettings } from '../../../zscaler/threatFeeds/lists/openTargets';
import { wantsActivation } from '../../shared/wantsActivation';
import { ZscalerError } from '../../../zscaler/contract/zscalerError';
import { shownValue } from '../../../zscaler/contract/text/shownValue';
import type { ItemsForm } from '../../shared/parameters/asForm';
import { readText } from '../../shared/readText';
import type { FeedSource } from '../../../zscaler/threatFeeds/fetch/source';
import { listRows } from '../form/lists';
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
	readonly changes?: boolean;
	readonly leftOut?: boolean;
	readonly most?: number;
}

type Form = Readonly<Record<string, unknown>>;

/** The form of Sync, with the defaults of what was not filled in. */
export function readSyncForm(context: ItemsForm): SyncForm {
	const form = (name: string): Form => context.getRunParameter(name, {}) as Form;
	const [entries, safety, never, limits] = ['entries', 'safety', 'neverBlock', 'limits'].map(form);
	const settings = {
		sync: String(context.getRunParameter('syncName')).trim(),
		sources: readSources(form('feeds')),
		targets: readTargets(context),
		policy: { ...defaultPolicy, ...pickPolicy(entries ?? {}) },
		leastConfidence: orNothing(entries?.leastConfidence),
		mostDaysUnseen: orNothing(entries?.mostDaysUnseen),
		...readSafety(safety ?? {}),
		neverBlock: readNeverBlock(never ?? {}),
	};
	return {
		...settings,
		limits: readLimits(limits ?? {}),
		report: form('report'),
		dryRun: context.getRunParameter('dryRun', false) === true,
		activate: wantsActivation(context),
		fingerprint: sha256(JSON.stringify(settings)).toString('hex').slice(0, 16),
	};
}

/** Of Sync, Block and Unblock. */
export function readTargets(context: ItemsForm): TargetSettings[] {
	const kinds = [context.getRunParameter('lists', [])].flat().map(readKind);
	const names: Partial<Record<ListKind, string>> = {
		urlCategory: 'categoryName',
		ipDestinationGroup: 'groupName',
	};
	return kinds.map((kind) => {
		const parameter = names[kind];
		if (parameter === undefined) return { kind };
		return { kind, name: readText(context.getRunParameter(parameter, 'Threat Feed'), 'Name') };
	});
}

function readKind(given: unknown): ListKind {
	const known = listRows.map(([, value]) => value);
	const kind = known.find((value) => value === given);
	if (kind !== undefined) return kind;
	throw new ZscalerError(`Lists: there is no '${shownValue(given)}'.`, {
		kind: 'invalid',
		advice: `Choose from ${known.join(', ')}.`,
	});
}

const pickPolicy = ({ urls, query, ports, subdomains }: Form): Partial<EntryPolicy> =>
	Object.fromEntries(
		Object.entries({ urls, query, ports, subdomains }).filter(([, value]) => value !== undefined),
	);

const readSafety = ({
	guard = 'on',
	guardCount,
	guardPercent,
	keepUnseenDays = 0,
	exclusive = 'managed',
	alreadyThere = 'leave',
	manualRuns = 'preview',
}: Form): Pick<
	SyncForm,
	'guard' | 'keepUnseenDays' | 'exclusive' | 'alreadyThere' | 'manualRuns'
> => ({
	guard:
		guard === 'off'
			? undefined
			: { count: guardCount as number | undefined, percent: guardPercent as number | undefined },
	keepUnseenDays: Number(keepUnseenDays),
	exclusive: exclusive as SyncForm['exclusive'],
	alreadyThere: alreadyThere as SyncForm['alreadyThere'],
	manualRuns: manualRuns as SyncForm['manualRuns'],
});

const readNeverBlock = ({
	own,
	allowList = true,
	categories,
	topSites = 0,
	topSitesUrl,
	urls = 'spare',
}: Form): NeverBlock => ({
	own: entriesIn(own, /[\s,;]+/),
	allowList: allowList === true,
	categories: entriesIn(categories, ','),
	topSites: Number(topSites),
	topSitesUrl: typeof topSitesUrl === 'string' && topSitesUrl !== '' ? topSitesUrl : undefined,
	urls: urls as NeverBlock['urls'],
});

/** A text that is split, or a list as an expression may give it. */
const entriesIn = (given: unknown, split: RegExp | string): string[] =>
	(Array.isArray(given) ? given : String(given ?? '').split(split))
		.map((entry) => String(entry).trim())
		.filter(Boolean);

const readLimits = ({
	megabytes = 100,
	seconds = 120,
	allowInside = false,
	mispDays = 30,
	onFailure = 'others',
}: Form): FormLimits => ({
	maxBytes: Number(megabytes) * 1_000_000,
	timeout: Number(seconds) * SECOND_MS,
	allowInside: allowInside === true,
	days: Number(mispDays),
	onFailure: onFailure as FormLimits['onFailure'],
});

const orNothing = (value: unknown): number | undefined =>
	typeof value === 'number' && value > 0 ? value : undefined;
