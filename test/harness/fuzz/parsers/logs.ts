import { receiveRecords as readPushed } from '../../../../nodes/ZscalerLogsTrigger/receive/receiveRecords';
import { buildFilter, readEntries } from '../../../../zscaler/filters/buildFilter';
import { readSeverity } from '../../../../zscaler/filters/readSeverity';
import { repairRecord } from '../../../../zscaler/cloudNss/records/repairRecord';
import { keyRecord } from '../../../../zscaler/cloudNss/resends/keyRecord';
import { readTable, type TableItem } from '../../../../zscaler/tables/readTable';
import { openTable } from '../../../../zscaler/tables/openTable';
import { splitRows } from '../../../../zscaler/tables/splitRows';
import { findOffset } from '../../../../zscaler/time/findOffset';
import { laterReading } from '../../../../zscaler/time/laterReading';
import { readTime, toIso } from '../../../../zscaler/time/readTime';
import { sortRows } from '../../../../zscaler/reports/sortRows';
import { readPost } from '../../../zscaler/cloudNss/records/readPost';
import type { Parser } from '../parser';

const WEB =
	'{"sourcetype":"zscalernss-web","event":{"datetime":"2023-10-16 22:55:48","recordid":"1234567890123456789","eurl":"a.example%2Fb","reqsize":"1,024","b64host":"YS5leGFtcGxl","eedone":"Yes","tz":"GMT"}}';
const posts = [
	WEB,
	`[${WEB},${WEB}]`,
	`${WEB}\n${WEB}\n`,
	`${WEB}${WEB},${WEB}`,
	'{\n "time": "Mon Oct 16 22:55:48 2023",\n "url": "a "quoted" one",\n "path": C:\\Users,\n "list": [{"a": 1}, {"b": 2}],\n}\n',
	'<134>Oct 16 22:55:48 nss {"action":"Blocked","threatseverity":"High","dept":null}',
	'{"LogTimestamp":"Fri May 31 17:35:42 2019","Customer":"Acme","ConnectionID":"a,b","ZENTotalBytesRxClient":0}',
];
const characters = [
	'{',
	'}',
	'[',
	']',
	'{}',
	'[{',
	'}]',
	'},{"a":',
	'{"',
	'":',
	'",',
	'\\"',
	'\\',
	'\n',
	',\n',
	':\n',
	'{"time":',
];

const records: Parser = {
	name: 'records of Cloud NSS',
	samples: posts,
	words: characters,
	share: 5,
	read: (text) => {
		const { records: found, faults } = readPost(text);
		const test = buildFilter({ severity: 'high', users: ['a*b'], categories: ['x'] });
		return [found, faults, found.map(keyRecord), found.map(({ fields }) => test(fields))];
	},
};

const inPieces: Parser = {
	name: 'a post as it arrives, in bytes',
	samples: posts,
	words: characters,
	errors: ['Refusal'],
	share: 0.3,
	read: async (text) => readPushed(Buffer.from(text), 1),
};

const repaired: Parser = {
	name: 'a record that is repaired',
	samples: [
		'{"a":"x "y" z","b":C:\\Users\\n,"c":[1,"d",],"e":{"f":tru},}',
		'{"a":"\\u00e9\\N\\\\","b":  ,"c":[{"d":1}',
	],
	words: characters,
	share: 2,
	read: repairRecord,
};

const report = [
	'Report Name, Audit Log\nTime Zone, GMT-08:00\nTime,User,Action\n"October 16, 2023 10:55:48 PM PDT",a@acme.example,Sign In\n',
	'No.;Time;User\n1;10/16/2023 10:55 PM;"a ""b"""\n2;10/17/2023 11:55 PM;c\n',
	'Name\tValue\r\na\t"1\n2"\r\n',
];
const cells = [
	',',
	';',
	'\t',
	'|',
	'"',
	'""',
	'\n',
	'\r',
	',"',
	'",',
	'a@b.c',
	'(PDT)',
	'GMT+1',
	'Europe/Paris',
];

const table: Parser = {
	name: 'tables of reports',
	samples: report,
	words: cells,
	share: 3,
	read: (text) => {
		const found: TableItem[] = [];
		const reader = readTable({ zone: 'Europe/Paris' }, (item) => found.push(item));
		const half = text.length >> 1;
		reader.write(text.slice(0, half));
		reader.write(text.slice(half));
		reader.end();
		return found;
	},
};

const moments: Parser = {
	name: 'rows in order of time',
	samples: report,
	words: cells,
	read: (text) => {
		const rows: string[][] = [];
		const splitter = splitRows(',', (row) => rows.push(row));
		splitter.write(text);
		splitter.end();
		const opened = openTable({}, rows.slice(0, 50));
		return sortRows({ head: opened.head, rows: rows.slice(0, 1_000) }, 'oldestFirst', {
			from: 0,
			to: 1,
		});
	},
};

const times: Parser = {
	name: 'times in logs',
	samples: [
		'Mon Oct 16 22:55:48 2023',
		'2023-10-16 22:55:48 +0000 UTC',
		'October 16, 2023 10:55:48 PM PDT',
		'10/16/2023 10:55 PM',
		'1697496948',
		'2023-10-16T22:55:48.123Z',
		'America/Los_Angeles',
	],
	words: ['GMT', 'UTC', '+01:00', 'Oct', 'PM', 'at', 'Aa//', 'UAa//', 'GMT+1', '00', ':'],
	share: 2,
	read: (text) => [
		readTime(text, text),
		toIso(text),
		findOffset(text, 0),
		laterReading(1_697_496_948_000, text),
		readSeverity(text),
		readEntries(text),
	],
};

export const logs: readonly Parser[] = [records, inPieces, repaired, table, moments, times];
