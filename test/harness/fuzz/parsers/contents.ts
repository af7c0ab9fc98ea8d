import { findResource, resources } from '../../../../zscaler/catalogue';
import { readExact } from '../../../../zscaler/contract/json/readExact';
import { listAt } from '../../../../zscaler/insights/findLists';
import { readAnswer } from '../../../../zscaler/insights/readAnswer';
import { domains } from '../../../../zscaler/insights/reports';
import { isJsonObject, type JsonObject } from '../../../../zscaler/contract/json/json';
import { namedIn } from '../../../../zscaler/threatFeeds/lists/isolateBatches';
import { findManaged } from '../../../../zscaler/threatFeeds/lists/managedMark';
import { findDrift } from '../../../../zscaler/events/drift/findDrift';
import { takeSnapshot } from '../../../../zscaler/events/drift/takeSnapshot';
import { joinAnswers } from '../../../../zscaler/time/ranges/joinAnswers';
import { planChange } from '../../../../zscaler/objects/plan/planChange';
import { readItems } from '../../../../zscaler/client/readItems';
import { showTimes } from '../../../../zscaler/objects/plan/showTimes';
import { simplifyObject } from '../../../../zscaler/objects/plan/simplifyObject';
import { readStatus } from '../../../../zscaler/reports/readStatus';
import { lists, words } from './answerSamples';
import type { Parser } from '../parser';

const objects = [
	'{"id":7,"name":"Block","order":1,"state":"ENABLED","action":"BLOCK","urlCategories":["ADULT_THEMES"],"labels":[{"id":1,"name":"a"}],"description":"d"}',
	'{"id":"216196257331370181","name":"seg","domainNames":["a.example"],"tcpPortRange":[{"from":"80","to":"443"}],"conditions":[{"operator":"OR","operands":[{"objectType":"APP","lhs":"id","rhs":"1"}]}],"modifiedTime":"1763000000"}',
];
const rows = [
	'ziaUrlFilteringRule',
	'ziaFirewallRule',
	'zpaApplicationSegment',
	'zpaAccessRule',
].map((id) => resources.find((row) => row.id === id) ?? findResource('ziaUrlCategory'));

const changes: Parser = {
	name: 'planChange, simplifyObject and showTimes of what is there',
	samples: objects,
	words: ['"id":', '"name":', '"conditions":', '"operands":', '"order":'],
	json: true,
	share: 2,
	read: (text) => {
		const present = readExact(text);
		if (!isJsonObject(present)) return undefined;
		return rows.map((row) => [
			planChange(row, present, {
				name: 'b',
				labels: [{ id: 1 }],
				tcpPortRange: [{ from: '1', to: '2' }],
			}),
			simplifyObject(row, present),
			showTimes(row, present),
		])[text.length % rows.length];
	},
};

const asObjects = (value: unknown): JsonObject[] => readItems(value).filter(isJsonObject);

const drift: Parser = {
	name: 'findDrift and takeSnapshot',
	samples: [`[${objects.join()}]`, ...lists],
	words,
	json: true,
	read: (text) => {
		const found = asObjects(readExact(text));
		const before = takeSnapshot(asObjects(readExact(lists[0] ?? '')));
		return [findDrift(before, found), findManaged(found, { sync: 's', name: 'n' }, 1, 'name')];
	},
};

const windows: Parser = {
	name: 'joinAnswers',
	samples: [
		'[{"metric":"score","datapoints":[{"timestamp":1,"value":2}]}]',
		'[{"id":1,"metrics":[{"unit":"ms","datapoints":[{"timestamp":3,"value":4}]}],"tags":["a","b"]}]',
	],
	words: ['"datapoints":', '"timestamp":', ...words],
	json: true,
	read: (text) => {
		const joined = joinAnswers('list', 'id');
		const found = asObjects(readExact(text));
		joined.take({ from: 2, to: 3 }, found);
		joined.take({ from: 1, to: 2 }, found);
		return joined.all();
	},
};

const insights: Parser = {
	name: 'answers of Insights',
	samples: [
		'{"data":{"WEB_TRAFFIC":{"traffic":{"obfuscated":false,"entries":[{"name":"a","total":3,"trend":[{"trend_start_time":1763000000000,"trend_interval":"DAY","trend_values":[1,2]}],"entries":[{"name":"b","total":1}]}]}}}}',
	],
	words: ['"entries":', '"data":', '"trend":', '"trend_values":'],
	json: true,
	read: (text) => {
		const body = readExact(text);
		const all = domains.flatMap((domain) =>
			domain.reports.map((report) => [domain, report] as const),
		);
		const [domain, report] = all[text.length % all.length] ?? [];
		const rowsRead =
			domain && report ? readAnswer(domain, report, { groups: ['entries'] }, body) : undefined;
		const data = isJsonObject(body) ? body.data : undefined;
		return [rowsRead, listAt(data, text.length % 2 === 0 ? 'WEB_TRAFFIC.traffic.entries' : text)];
	},
};

const statuses: Parser = {
	name: 'readStatus of a report',
	samples: [
		'{"status":"COMPLETE","progressItemsComplete":12,"progressEndTime":1763000000000}',
		'[{"status":"EXECUTING"}]',
	],
	words: ['"status":', '"ERRORED"', '"errorMessage":'],
	json: true,
	share: 0.5,
	read: (text) => readStatus(readExact(text)),
};

const named: Parser = {
	name: 'entries that a refusal names',
	samples: ['Invalid urls [a.example, b.example]', 'Not valid: "a.example", b.example.'],
	words: ['[', ']', '"', ', ', '...'],
	share: 0.5,
	read: (text) => namedIn(text, ['a.example', 'b.example']),
};

/** What reads the objects and entries of answers. */
export const contents: readonly Parser[] = [changes, drift, windows, insights, statuses, named];
