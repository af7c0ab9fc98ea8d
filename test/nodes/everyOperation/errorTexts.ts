import { type INodeProperties, type INodeType, isINodePropertyOptions } from 'n8n-workflow';

import { sharedLimits } from '../../../zscaler/client/limits/limits';
import { resources } from '../../../zscaler/catalogue';
import type { FaultSettings } from '../../../simulator/faults/fault';
import { valuesOf } from '../../zscaler/catalogue/sampleValues';
import { byHand, type Bench, type Row, useTenant } from '../../harness/engine/useTenant';
import { type Choice, choicesOf, formOf, shownOf } from './forms';
import { IS_WHOLE, someOf } from '../../harness/someOf';

/** Of a node with hundreds of operations every third meets a fault, by turns: all would take minutes. */
const eachOf = ({ length }: readonly Choice[]): number => (length > 100 ? 3 : 1);

/** What befalls every call of the API. */
const faults: Readonly<Record<string, Omit<FaultSettings, 'path' | 'times'>>> = {
	'a role that lacks': {
		status: 403,
		body: { code: 'SCOPE_LIMITED', message: 'The API role does not permit this request.' },
	},
	'a wordless refusal': { status: 400, body: {} },
	'a page in place of an answer': { effect: 'loginPage' },
	'an empty object': { effect: 'emptyObject' },
	'a gateway that is down': { effect: 'gatewayDown' },
	'a failure': { status: 500, body: { message: 'Internal error' } },
	'a connection that breaks': { effect: 'reset' },
	'a limit that is used up': { status: 429, headers: { 'retry-after': '86400' }, body: {} },
};

const products =
	'admin,aiguard,bi,csbapi,dlp,easm,v1,zcc,zcell,zdx,zia,ziam,zid,zins,zms,zpa,ztb,ztw,zwa,zscsb'.split(
		',',
	);

function strike({ tenant }: Bench, name: string): void {
	const fault = faults[name];
	tenant().setFaults(
		...products.map((product) => ({ ...fault, path: `/${product}/*`, times: null })),
	);
}

/** The form with values that Zscaler would take, so that the call is sent. */
function filledIn(nodeType: INodeType, choice: Choice): Row {
	const form = formOf(nodeType, choice);
	const row = resources.find(({ id }) => id === choice.resource);
	if (row === undefined || !('values' in form)) return form;
	const wanted = row.fields.filter(
		({ kind, required, does, criterion, readOnly }) =>
			!readOnly && [required, does, criterion && kind !== 'list'].some(Boolean),
	);
	const { values } = byHand({ [row.nameField]: 'x', ...valuesOf(wanted) }, row.nameField);
	return { ...form, values };
}

/** How the panel words the operations of a resource: 'Create a rule label'. */
const sentencesOf = (nodeType: INodeType, { resource }: Choice): string[] =>
	shownOf(nodeType, { resource })
		.filter(({ name }) => name === 'operation')
		.flatMap(({ options = [] }: INodeProperties) => options)
		.flatMap((option) => (isINodePropertyOptions(option) ? [option.action ?? ''] : []))
		.filter(Boolean);

/** As a person takes them in, one by one. */
const sentencesIn = (text: string): string[] =>
	text
		.split(/(?<=[.!?])\s+|\n+|: /)
		.map((each) => each.trim().replace(/\.$/, '').toLowerCase())
		.filter((each) => each.split(' ').length > 2);

const timesIn = (text: string, part: string): number =>
	text.toLowerCase().split(part.toLowerCase()).length - 1;

/** What only who wrote the code can read. */
const internal = /\bundefined\b|\[object|\bNaN\b|Cannot read|is not a function|\b[a-z]+[A-Z]\w*\b/;
const isInternal = (text: string): boolean => internal.test(text.replaceAll(/n8n|'[^']*'/g, ''));

export function describeErrorTexts(nodeType: INodeType): void {
	const bench = useTenant({}, nodeType);
	const all = choicesOf(nodeType);

	test.each(Object.keys(faults).map((fault, place) => [fault, place] as const))(
		'%s: each error names the operation once, and says nothing twice',
		async (fault, place) => {
			const choices = someOf(
				all.filter((_choice, at) => (at + place) % eachOf(all) === 0),
				10,
			);
			const odd: unknown[] = [];
			let asked = 0;
			for (const choice of choices) {
				strike(bench, fault);
				sharedLimits.clear();
				bench.calls();
				const items = [{ row: 1 }, { row: 2 }];
				const { error } = await bench.run(filledIn(nodeType, choice), { items });
				if (error === undefined) continue;
				asked += bench.calls().length > 0 ? 1 : 0;
				const { message } = error;
				const description = error.description ?? '';
				const said = sentencesIn(`${message}\n${description}`);
				const twice = said.filter((each, at) => said.indexOf(each) !== at);
				const named = sentencesOf(nodeType, choice).filter(
					(each) => timesIn(message, each) > 1 || timesIn(description, each) > 0,
				);
				const isBad =
					twice.length + named.length > 0 ||
					said.length < 2 ||
					isInternal(`${message} ${description}`);
				if (isBad) odd.push({ ...choice, message, description, twice, named });
			}
			expect(odd).toEqual([]);
			expect(asked).toBeGreaterThan(IS_WHOLE ? choices.length / 4 : 0);
		},
	);
}
