import { text, type Answer, type Call, type Item } from '../call';
import type { Route } from '../gate/findRoute';
import { matchRoute, type Routes } from '../gate/matchRoute';
import { answerOther } from '../others/answerOther';
import { objectsOf } from '../tenant/objects';
import type { Tenant } from '../tenant/tenant';
import { objectRoutes } from './objects';
import { settingsRoutes } from './settings';
import { writeDevicesCsv } from './writeCsv';
import { SECOND_MS } from '../durations';

const devicesOf = (tenant: Tenant): Item[] => objectsOf(tenant, 'zcc/devices');

const gmt = (seconds: unknown): string =>
	`${new Date(Number(seconds) * SECOND_MS).toISOString().slice(0, 19).replace('T', ' ')} GMT`;

const csv = (body: string): Answer => ({
	status: 200,
	headers: { 'content-type': 'application/octet-stream;charset=UTF-8' },
	body,
});

/** Headings of zcc__TestDeviceExtended and zcc__TestDeviceDownloads, those that tests look at. */
const routes: Routes = {
	...objectRoutes,
	...settingsRoutes,
	'GET getDevices': ({ tenant, call }) => {
		const size = Number(call.query.pageSize) || 50;
		const page = Number(call.query.page) || 1;
		const { osType, username } = call.query;
		const found = devicesOf(tenant)
			.filter(({ type }) => !osType || text(type) === osType)
			.filter(({ user }) => !username || user === username);
		return { status: 200, body: found.slice((page - 1) * size, page * size) };
	},
	'GET getDeviceDetails': ({ tenant, call }) => {
		const found = devicesOf(tenant).find(({ udid }) => udid === call.query.udid);
		return found ? { status: 200, body: found } : { status: 400, body: '' };
	},
	'GET downloadDevices': ({ tenant }) =>
		csv(
			writeDevicesCsv(
				['User', 'UDID', 'Hostname', 'Registration TimeStamp', 'Owner'],
				devicesOf(tenant).map((each) => [
					each.user,
					each.udid,
					each.machineHostname,
					gmt(each.registration_time),
					each.owner,
				]),
			),
		),
	'GET downloadServiceStatus': ({ tenant }) =>
		csv(
			writeDevicesCsv(
				['User', 'UDID', 'ZIA Enabled', 'ZIA Health', 'Last Seen Connected to ZIA'],
				devicesOf(tenant).map((each) => [
					each.user,
					each.udid,
					'true',
					'Active',
					gmt(each.registration_time),
				]),
			),
		),
	'GET downloadDisableReasons': ({ tenant, call }) =>
		csv(
			writeDevicesCsv(
				['User', 'UDID', 'Platform', 'Service', 'Disable Time', 'Disable Reason'],
				objectsOf(tenant, 'zcc/disableReasons')
					.filter(({ at }) => isBetween(Number(at) * SECOND_MS, call.query))
					.map((each) => [each.user, each.udid, 'Windows', 'ZIA', gmt(each.at), each.reason]),
			),
		),
};

const isBetween = (at: number, { startDate, endDate }: Call['query']): boolean =>
	at >= Date.parse(startDate ?? '1970-01-01') && at <= Date.parse(endDate ?? '2100-01-01');

export function answerZcc(tenant: Tenant, call: Call, route: Route): Answer {
	const matched = matchRoute(routes, call.method, route.segments);
	return matched
		? matched.answer({ tenant, call, params: matched.params })
		: answerOther(tenant, call, withoutVersion(route));
}

/** Version 2 has plain REST. */
const withoutVersion = (route: Route): Route =>
	route.segments[0] === 'v2' ? { ...route, segments: route.segments.slice(1) } : route;
