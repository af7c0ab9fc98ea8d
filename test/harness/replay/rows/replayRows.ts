import type { Resource } from '../../../../zscaler/catalogue/grammar';
import type { Exchange } from '../readExchanges';
import { knownExchanges } from './knownExchanges';
import { openTenant } from './openTenant';
import { type FormVerdict, replayForms } from './replayForms';
import { type ObjectVerdict, replayLists, type Way } from './replayLists';

export interface RowVerdicts {
	readonly forms: readonly FormVerdict[];
	readonly objects: readonly ObjectVerdict[];
}

export interface RowCount {
	/** Recorded bodies, and how many of them come out of the node the same. */
	readonly forms: number;
	readonly same: number;
	readonly different: number;
	/** Recorded objects, and how many the node leaves alone: as they came, simplified, by name. */
	readonly objects: number;
	readonly unchanged: number;
	readonly simplified: number;
	readonly byName: number;
}

/** Sends what was recorded through the node again, as rows of a spreadsheet. */
export async function replayRows(
	resources: readonly Resource[],
	exchanges: readonly Exchange[],
): Promise<RowVerdicts> {
	const known = knownExchanges(resources, exchanges);
	const tenant = await openTenant();
	try {
		return {
			forms: await replayForms(tenant, known),
			objects: await replayLists(tenant, known),
		};
	} finally {
		await tenant.close();
	}
}

export function countRows({ forms, objects }: RowVerdicts): RowCount {
	const different = forms.filter(({ differences }) => differences.length > 0).length;
	const right = (way: Way): number =>
		objects.filter(({ wrong }) => wrong[way] === undefined).length;
	return {
		...{ forms: forms.length, same: forms.length - different, different },
		...{ objects: objects.length, unchanged: right('raw') },
		...{ simplified: right('simplified'), byName: right('byName') },
	};
}

/** What is to be told of them, a line each. */
export const rowLines = ({ forms, objects }: RowVerdicts): string[] => [
	...forms.flatMap(({ form: { known }, differences }) =>
		differences.map((each) =>
			line(`different ${known.resource.id} ${known.operation.id}`, each, known.exchange),
		),
	),
	...objects.flatMap(({ known, object, wrong }) =>
		Object.entries<string | undefined>(wrong)
			.filter((each): each is [string, string] => each[1] !== undefined)
			.map(([way, why]) => {
				const { id, key } = known.resource;
				return line(`not unchanged (${way}) ${id} ${String(object[key])}`, why, known.exchange);
			}),
	),
];

const line = (what: string, why: string, { source }: Exchange): string =>
	`${what} | ${why} | ${source}`;
