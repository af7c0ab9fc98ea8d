import { severityLevels, type Severity } from './filter';

/** The words that the products use, by their beginnings, and the rank that each stands for. */
const words: readonly (readonly [RegExp, Severity])[] = [
	[/^(?:crit|sev(?:erity)?\s?0|p0|fatal|emerg)/i, 'critical'],
	[/^(?:high|major|p1|alert|error)/i, 'high'],
	[/^(?:med|moderate|p2|warn)/i, 'medium'],
	[/^(?:low|minor|p3|notice)/i, 'low'],
	[/^(?:info|none|benign|p4)/i, 'information'],
];

/**
 * The rank of a severity from 0, undefined where there is none to be read: a word ('High Severity',
 * the worst of 'Low|High'), or a score of 0 to 100 in the steps of ThreatLabz.
 */
export function readSeverity(value: unknown): number | undefined {
	if (typeof value === 'number') return rankScore(value);
	if (typeof value !== 'string' || value.length > 500) return undefined;
	const ranks = value
		.split('|')
		.map(rankWord)
		.filter((rank) => rank !== undefined);
	return ranks.length === 0 ? undefined : Math.max(...ranks);
}

function rankWord(word: string): number | undefined {
	const text = word.trim();
	if (/^\d{1,3}$/.test(text)) return rankScore(Number(text));
	const found = words.find(([pattern]) => pattern.test(text));
	return found === undefined ? undefined : severityLevels.indexOf(found[1]);
}

// help.zscaler.com/zia/nss-feed-output-format-web-logs, 2026-11: 90, 75, 46 and 1 begin a step
function rankScore(score: number): number | undefined {
	if (!(score >= 0 && score <= 100)) return undefined;
	return [90, 75, 46, 1].reduce((rank, min) => (score < min ? rank - 1 : rank), 4);
}
