/** What the benches of logs read; example domains and documentation addresses only. */
const PIECE_ROWS = 500;
const START = Date.UTC(2026, 10, 1);
const HEADING =
	'Timestamp,Action,Category,Sub-Category,Resource,Admin ID,Client IP,Interface,Trace ID,Result';
const PREAMBLE = '"Report Name","Audit Log"\r\n"Time Zone","GMT"\r\n\r\n';

/** An audit report in pieces of about 64 KB; a tenth of its rows has quotes and line ends in them. */
export function* makeReport(rows: number, withPreamble: boolean): Generator<string> {
	yield `${withPreamble ? PREAMBLE : ''}${HEADING}\r\n`;
	for (let row = 0; row < rows; row += PIECE_ROWS) {
		const count = Math.min(PIECE_ROWS, rows - row);
		yield Array.from({ length: count }, (_, index) => auditRow(row + index)).join('');
	}
}

const two = (value: number) => String(value).padStart(2, '0');

function auditRow(row: number): string {
	const time = new Date(START + row * 700).toISOString().slice(0, 19).replace('T', ' ');
	const resource = row % 10 === 0 ? `"Block ""new"" sites,\nrule ${row}"` : `Block rule ${row}`;
	const who = `admin${row % 40}@example.com,198.51.100.${row % 250}`;
	return `${time},UPDATE,URL_FILTERING,RULE,${resource},${who},Admin UI,trace-${row},SUCCESS\r\n`;
}

/** A batch of web records as Cloud NSS posts them, one a line. */
export const makePost = (records: number): string => makeRecords(records).join('\n');

export const makeRecords = (count: number, from = 0): string[] =>
	Array.from({ length: count }, (_, at) => JSON.stringify(webRecord(from + at)));

const webRecord = (at: number) => ({
	sourcetype: 'zscalernss-web',
	event: {
		time: `Mon Nov 23 22:${two(((at / 1200) % 60) | 0)}:${two(((at / 20) % 60) | 0)} 2026`,
		login: `user${at % 100}@example.com`,
		proto: 'HTTPS',
		eurl: `www.example.com/path/${at}?q=a%20b`,
		action: at % 50 === 0 ? 'Blocked' : 'Allowed',
		appname: 'General Browsing',
		appclass: 'General Browsing',
		reqsize: String(at),
		respsize: '65',
		stime: '0',
		ctime: '0',
		urlclass: 'Business Use',
		urlsupercat: 'Information Technology',
		urlcat: 'Web Search',
		malwarecat: 'None',
		threatname: 'None',
		riskscore: '0',
		dlpeng: 'None',
		dlpdict: 'None',
		location: 'Road%20Warrior',
		dept: 'Sales',
		cip: `192.0.2.${at % 250}`,
		sip: `198.51.100.${at % 250}`,
		reqmethod: 'CONNECT',
		respcode: '200',
		ua: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64)',
		ereferer: 'None',
		ruletype: 'None',
		rulelabel: 'None',
		contenttype: 'Other',
		unscannabletype: 'None',
		deviceowner: 'user',
		devicehostname: `host${at}`,
	},
});
