import { splitBlanks } from '../../contract/text/splitText';

const namedKinds = ['number', 'time', 'percent'] as const;

export type FieldKind = (typeof namedKinds)[number] | 'base64';

/**
 * Names of the NSS and LSS formats, in lower case; help.zscaler.com, 2026-11. Zscaler's own JSON format
 * of the web log calls `eurl` url, `elogin` user and so on (zia__TestCloudNSS, recorded 2026-03).
 */
const named: Readonly<Record<(typeof namedKinds)[number], readonly string[]>> = {
	number: splitBlanks(`
		reqsize respsize transactionsize requestsize responsesize reqdatasize respdatasize reqhdrsize resphdrsize totalsize throttlereqsize
		throttlerespsize stime ctime riskscore pagerisk threat_score clt_sport srv_dport cltsslfailcount
		csport cdport sdport ssport tunsport tsport sport srcport dstport sourceport destinationport
		inbytes outbytes txbytes rxbytes duration durationms avgduration numsessions aggregate_count
		dpdrec lifetime lifebytes ikeversion filesize size scannedbytes scantime filescantimems
		filedownloadtimems dlpdictcount numdlpdictids numdlpengineids scan_time_ms download_time_ms
		message_size_bytes serverport clientzenport connectorport zenbytesrxclient zenbytestxclient
		zentotalbytesrxclient zentotalbytestxclient zenbytesrxconnector zenbytestxconnector
		cpuutilization memutilization transactiontotalbytesrx transactiontotalbytestx`),
	time: splitBlanks(`
		time datetime epochtime eventtime event_time feedtime feed_time logtimestamp bypassed_etime
		bypass_etime analysis_completed_time lastmodtime last_modified_time last_shared_on received_time
		mail_sent_time zs_rcv_time zs_sent_time mail_sent_epoch modifiedtime creationtime
		timestampconnectionstart timestampconnectionend timestampauthentication timestampunauthentication
		connectorstarttime connectorupgradetime`),
	percent: splitBlanks(`
		elogin eurl ereferer erefererhost ehost eua elocation edepartment edept erulelabel ethreatname
		edevicehostname edeviceowner efilename euploadfilename epath ecdfqdn edestination elocationname
		user url refererurl useragent hostname
		location locationname department dept rulelabel urlfilterrulelabel apprulelabel reqrulelabel
		resrulelabel ipsrulelabel dnatrulelabel rulename threatname`),
};

const kinds = new Map<string, FieldKind>(
	namedKinds.flatMap((kind) => named[kind].map((name) => [name, kind] as const)),
);

/** What to make of a field by its name; undefined: leave it. */
export function fieldKindOf(name: string): FieldKind | undefined {
	const known = learned.get(name);
	if (known !== undefined || learned.has(name)) return known;
	const kind = kinds.get(name.toLowerCase()) ?? (/^b64[a-z]/i.test(name) ? 'base64' : undefined);
	if (learned.size < 5000) learned.set(name, kind);
	return kind;
}

const learned = new Map<string, FieldKind | undefined>();
