import { table } from '../../contract/text/table';

/**
 * What the admin portal calls a constant, where that is not the constant's own words. Help pages
 * "Configuring the Firewall Filtering Policy", "Configuring the DNS Control Policy" (2025-11).
 */
export const portalWords: Readonly<Record<string, readonly string[]>> = table({
	BLOCK_DROP: ['Drop', 'Block Drop'],
	BLOCK_RESET: ['Reset', 'Block Reset'],
	BLOCK_ICMP: ['Block ICMP'],
	EVAL_NWAPP: ['Evaluate Network Application', 'Evaluate Network App'],
	REDIR_REQ: ['Redirect Request'],
	REDIR_RES: ['Redirect Response'],
	REDIR_ZPA: ['Resolve by ZPA'],
	FOHTTP_RULE: ['FTP over HTTP'],
	FTP_RULE: ['Native FTP'],
	DOHTTPS_RULE: ['DNS over HTTPS'],
	MSIE: ['Internet Explorer', 'Microsoft Internet Explorer'],
	UNKNOWN_DEVICETRUSTLEVEL: ['Unknown'],
	DENY: ['Block', 'Block Access'],
	ALLOW: ['Allow Access'],
	REQUIRE_APPROVAL: ['Require Approval'],
	CORPORATE: ['Corporate User Traffic'],
	SERVER: ['Server Traffic'],
	GUESTWIFI: ['Guest Wi-Fi', 'Guest Wi-Fi Traffic'],
	IOT: ['IoT Traffic'],
	WORKLOAD: ['Workload Traffic'],
	GMT: ['UTC', 'Etc/UTC'],
	...{ MINUTE: ['Minutes'], HOUR: ['Hours'], DAY: ['Days'] },
	...{ EVERYDAY: ['Daily'], MON: ['Monday'], TUE: ['Tuesday', 'Tues'], WED: ['Wednesday'] },
	...{ THU: ['Thursday', 'Thurs'], FRI: ['Friday'], SAT: ['Saturday'], SUN: ['Sunday'] },
	...{ MONDAY: ['Mon'], TUESDAY: ['Tue'], WEDNESDAY: ['Wed'], THURSDAY: ['Thu'] },
	...{ FRIDAY: ['Fri'], SATURDAY: ['Sat'], SUNDAY: ['Sun'] },
	DO_NOT_DECRYPT: ["Don't Decrypt"],
});
