import type { Answer, Item } from '../call';
import type { Routes } from '../gate/matchRoute';
import { findObject, objectsOf } from '../tenant/objects';
import { pageByOffset } from './pageByOffset';
import { isTimes, readTimes, type Times } from './readTimes';

/** help.zscaler.com/zdx, Understanding the ZDX API, and zdx/alerts.py of the SDK, 2026-11. */
const REPORT_HOURS = 2;
const ALERT_HOURS = 14 * 24;
const QUARTER = 900;

type Answerer = Routes[string];
type Seen = (item: Item, times: Times) => boolean;

const notFound: Answer = { status: 404, body: { message: 'Not found' } };

/** Objects of the tenant that were seen in the stretch; those without a time always are. */
const seenIn: Seen = ({ last_seen: at }, { from, to }) =>
	typeof at !== 'number' || (at >= from && at <= to);
const isOngoing: Seen = ({ started_on, ended_on }, { to }) => !ended_on && Number(started_on) <= to;
const hasEnded: Seen = ({ ended_on }, { from, to }) =>
	Number(ended_on) >= from && Number(ended_on) <= to;

const list =
	(collection: string, key: string, hours: number, seen: Seen = seenIn): Answerer =>
	({ tenant, call }) => {
		const times = readTimes(tenant, call, hours);
		if (!isTimes(times)) return times;
		const found = objectsOf(tenant, `zdx/${collection}`).filter((item) => seen(item, times));
		return key === '' ? { status: 200, body: found } : pageByOffset(key, found, call);
	};

const one =
	(collection: string): Answerer =>
	({ tenant, params }) => {
		const found = findObject(tenant, `zdx/${collection}`, params.id);
		return found ? { status: 200, body: found } : notFound;
	};

/** Those that belong to the object in the path. */
const within =
	(collection: string, key: string, owner: string): Answerer =>
	({ tenant, call, params }) => {
		const own = objectsOf(tenant, `zdx/${collection}`)
			.filter((item) => String(item[owner]) === params.id)
			.map(({ [owner]: _owner, ...item }) => item);
		return key === '' ? { status: 200, body: own } : pageByOffset(key, own, call);
	};

/** A value for each quarter of an hour, which its time alone decides. */
function measure({ from, to }: Times, metric: string, unit: string): Item {
	const datapoints: Item[] = [];
	for (let at = Math.ceil(from / QUARTER) * QUARTER; at <= to; at += QUARTER)
		datapoints.push({ timestamp: at, value: (at / QUARTER) % 100 });
	return { metric, unit, datapoints };
}

const measured =
	(shape: (times: Times) => unknown): Answerer =>
	({ tenant, call }) => {
		const times = readTimes(tenant, call, REPORT_HOURS);
		return isTimes(times) ? { status: 200, body: shape(times) } : times;
	};

/** What is not plain REST. */
export const zdxRoutes: Routes = {
	'GET alerts/ongoing': list('alerts', 'alerts', ALERT_HOURS, isOngoing),
	'GET alerts/historical': list('alerts', 'alerts', ALERT_HOURS, hasEnded),
	'GET alerts/:id': one('alerts'),
	'GET alerts/:id/affected_devices': within('affectedDevices', 'devices', 'alertId'),
	'GET users': list('users', 'users', REPORT_HOURS),
	'GET devices': list('devices', 'devices', REPORT_HOURS),
	'GET devices/:id': one('devices'),
	'GET devices/:id/events': within('events', '', 'deviceId'),
	'GET devices/:id/health-metrics': measured((times) => [
		{ category: 'cpu', instances: [{ name: 'cpu', metrics: [measure(times, 'total', '%')] }] },
	]),
	'GET devices/:id/apps': within('deviceApps', '', 'deviceId'),
	'GET devices/:id/apps/:app': measured((times) => measure(times, 'score', '')),
	'GET devices/:id/apps/:app/web-probes': within('webProbes', '', 'deviceId'),
	'GET devices/:id/apps/:app/web-probes/:probe': measured((times) => [
		measure(times, 'Page Fetch Time', 'ms'),
	]),
	'GET devices/:id/apps/:app/cloudpath-probes': within('pathProbes', '', 'deviceId'),
	'GET devices/:id/apps/:app/call-quality-metrics': within('callQuality', '', 'deviceId'),
	'GET apps': list('apps', '', REPORT_HOURS),
	'GET apps/:id': one('apps'),
	'GET apps/:id/score': measured((times) => measure(times, 'score', '')),
	'GET apps/:id/metrics': measured((times) => [
		measure(times, 'Page Fetch Time', 'ms'),
		measure(times, 'DNS Time', 'ms'),
	]),
	'GET apps/:id/users': within('appUsers', 'users', 'appId'),
	'GET inventory/software/:id': within('installations', 'software', 'software_key'),
	'GET inventory/software': list('software', 'software', ALERT_HOURS),
	'GET devices/:id/deeptraces': within('deeptraces', '', 'deviceId'),
	'POST devices/:id/deeptraces': ({ tenant, call, params }) => {
		const traces = objectsOf(tenant, 'zdx/deeptraces');
		const trace_id = String(3_000_001 + traces.length);
		const trace = { trace_id, trace_details: call.body, status: 'not_started' };
		traces.push({ ...trace, id: trace_id, deviceId: params.id });
		return { status: 201, body: trace };
	},
	'GET devices/:device/deeptraces/:id': one('deeptraces'),
	'DELETE devices/:device/deeptraces/:id': ({ tenant, params }) => {
		const traces = objectsOf(tenant, 'zdx/deeptraces');
		const at = traces.findIndex(({ id }) => id === params.id);
		if (at < 0) return notFound;
		traces.splice(at, 1);
		return { status: 204 };
	},
};
