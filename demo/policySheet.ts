import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** One row of the sheet: a name, and the other columns as a spreadsheet has them. */
export type Row = Readonly<Record<string, string>>;

export interface PolicySheet {
	categories: readonly Row[];
	rules: readonly Row[];
}

const workflow = z
	.object({
		name: z.string(),
		nodes: z.array(
			z
				.object({
					name: z.string(),
					type: z.string(),
					parameters: z.object({ jsonOutput: z.string().optional() }).passthrough(),
				})
				.passthrough(),
		),
	})
	.passthrough();
const table = z.object({ rows: z.array(z.record(z.string())) });

export type Workflow = z.infer<typeof workflow>;

export const readWorkflow = (file: string): Workflow =>
	workflow.parse(JSON.parse(readFileSync(join(__dirname, '../workflows', file), 'utf8')));

/** What the workflow is to bring about, read from the two nodes that hold its tables. */
export const readPolicySheet = (from: Workflow): PolicySheet => ({
	categories: rowsOf(from, 'Category Sheet'),
	rules: rowsOf(from, 'Rule Sheet'),
});

function rowsOf({ nodes }: Workflow, name: string): Row[] {
	const node = nodes.find((each) => each.name === name);
	return table.parse(JSON.parse(node?.parameters.jsonOutput ?? '{}')).rows;
}

/** `HTTP_RULE, HTTPS_RULE` -> both. */
export const listIn = (cell = ''): string[] =>
	cell
		.split(',')
		.map((part) => part.trim())
		.filter(Boolean);
