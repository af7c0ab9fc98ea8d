import type { Client } from '../client/createClient';
import { ZscalerError } from '../contract/zscalerError';
import type { JsonObject } from '../contract/json/json';
import { buildQuery, type InsightsRequest } from './buildQuery';
import { callGraph } from './callGraph';
import { readAnswer, type InsightsAnswer } from './readAnswer';
import type { Domain, Report } from './report';

export interface ReportRows {
	readonly rows: JsonObject[];
	/** Insights handed out no more, and there may be more. */
	readonly cutOff: boolean;
}

/**
 * How many entries are asked for where all are wanted. Insights has no pages: a larger number is
 * asked for while the answer is full (dvmrry/zscaler-skill analytics-graphql.md, 2026-11).
 */
const growth = [1_000, 10_000, 100_000];

/** The rows of a report, all of them or so many. */
export async function runInsights(
	client: Client,
	domain: Domain,
	report: Report,
	request: InsightsRequest,
): Promise<ReportRows> {
	const { limit } = request;
	const growing = limit === undefined && report.entries?.arguments.limit !== undefined;
	if (growing) return await askForAll(client, domain, report, request);
	const { rows } = await ask(client, domain, report, request);
	return { rows: rows.slice(0, limit), cutOff: false };
}

async function askForAll(
	client: Client,
	domain: Domain,
	report: Report,
	request: InsightsRequest,
): Promise<ReportRows> {
	let rows: JsonObject[] = [];
	for (const limit of growth) {
		const answer = await askForMore(
			() => ask(client, domain, report, { ...request, limit }),
			rows.length === 0,
		);
		if (answer === undefined || answer.rows.length <= rows.length) break;
		rows = answer.rows;
		if (!answer.full) return { rows, cutOff: false };
	}
	return { rows, cutOff: rows.length > 0 };
}

/** Undefined where it takes no number as large as that. */
async function askForMore(
	ask: () => Promise<InsightsAnswer>,
	isFirst: boolean,
): Promise<InsightsAnswer | undefined> {
	try {
		return await ask();
	} catch (error) {
		const refused = error instanceof ZscalerError && error.facts.kind === 'invalid';
		if (!refused || isFirst) throw error;
		return undefined;
	}
}

async function ask(
	client: Client,
	domain: Domain,
	report: Report,
	request: InsightsRequest,
): Promise<InsightsAnswer> {
	const about = `Get the report '${report.name}' of ${domain.name}`;
	const body = await callGraph(client, buildQuery(domain, report, request), about);
	return readAnswer(domain, report, request, body);
}
