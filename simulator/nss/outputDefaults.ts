import type { Routes } from '../gate/matchRoute';

/** A format of `sourcetype` with these fields, as zia__TestCloudNSS recorded that of the web log. */
const jsonOf = (sourcetype: string, fields: string): string =>
	`\\{ "sourcetype" : "zscalernss-${sourcetype}", "event" : \\{${fields
		.split(' ')
		.map((field) => {
			const [name = '', source = `%s{${name}}`] = field.split('=');
			return `"${name}":"${source}"`;
		})
		.join(',')}\\}\\}\n`;

const WEB = jsonOf(
	'web',
	'datetime=%d{yy}-%02d{mth}-%02d{dd} reason event_id=%d{recordid} action user=%s{elogin} url=%s{eurl}',
);
const formats: Record<string, string> = {
	WEBLOG: WEB,
	FWLOG: jsonOf(
		'fw',
		'datetime=%s{time} user=%s{elogin} csip cdip action rulelabel=%s{erulelabel}',
	),
	DNSLOG: jsonOf('dns', 'datetime=%s{time} user=%s{elogin} req reqaction'),
	ADMIN_AUDIT: jsonOf('audit', 'time adminid action'),
	ALERT: jsonOf('alerts', 'time severity'),
	CASB_FILELOG: jsonOf('casb', 'datetime=%s{time} tenant applicationname policy=%s{rulelabel}'),
	ENDPOINT_DLP: jsonOf('edlp', 'datetime=%s{time} actiontaken user'),
	EMAIL_DLP: jsonOf('emaildlp', 'datetime=%s{time} actions sender'),
	'MULTIFEEDLOG TUNNEL': jsonOf('tunnel', 'datetime=%s{time} Recordtype=%s{tunnelactionname}'),
};

/** Without a type that of the web log, and 404 for an unknown one (recorded). */
export const readOutputDefaults: Routes[string] = ({ call }) => {
	const { type, multiFeedType } = call.query;
	const format =
		type === undefined ? WEB : formats[multiFeedType ? `${type} ${multiFeedType}` : type];
	if (format === undefined) return { status: 404 };
	return { status: 200, body: { JSON: format, CSV: '"%s{time}"\n' } };
};
