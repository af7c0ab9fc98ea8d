interface Seen {
	/** The field of the credential that says where calls go, as it is shown there. */
	readonly field?: string;
	/** Where the call was sent, as far as is known. */
	readonly host?: string;
	/** All that is wrong is that the answer bears no header of Zscaler's. */
	readonly lacksMark?: boolean;
}

/** What to do where an answer is none that Zscaler gives: in one way, whoever finds it. */
export function whoAnswered({
	host = 'Zscaler',
	field = 'its address',
	lacksMark = false,
}: Seen = {}): string {
	const between =
		'Run this again. If it goes on, something between n8n and Zscaler answers in its place, such as a ' +
		`proxy, a firewall or a sign-in page: let n8n reach ${host} without any of these, and check ` +
		`${field} in the credential.`;
	return lacksMark ? `${between} ${KEEP_HEADERS}` : between;
}

const KEEP_HEADERS =
	'If your proxy takes headers out of answers, let it keep those that begin with x-zscaler-, ' +
	'x-ratelimit- and ratelimit-: without them an answer that holds nothing could be from anybody.';
